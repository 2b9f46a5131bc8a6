package org.sala.interchange;

import java.nio.file.Path;

/** Where test data lies that is not part of the project. */
public final class SharedFolder {

    private SharedFolder() {
    }

    public static Path path(String file) {
        String folder = System.getProperty("sala.shared", System.getenv().getOrDefault("SALA_SHARED", "../shared"));
        return Path.of(folder).resolve(file);
    }
}
