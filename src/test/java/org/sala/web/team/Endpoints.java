package org.sala.web.team;

import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All endpoints of the team, read from the compiled classes, so that none can be forgotten. */
final class Endpoints {

    private static final Path CLASSES = Path.of("target/classes");

    private Endpoints() {
    }

    static List<Method> all() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/sala/web/team"))) {
            return files.map(CLASSES::relativize).map(Path::toString).filter(name -> name.endsWith(".class"))
                    .map(name -> load(name.replace('/', '.').substring(0, name.length() - ".class".length())))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods())).filter(Endpoints::isEndpoint).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static boolean isEndpoint(Method method) {
        return !method.isSynthetic() && Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
