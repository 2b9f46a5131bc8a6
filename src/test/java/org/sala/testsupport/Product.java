package org.sala.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged product as a process of its own, with its own data folder, on loopback; it can be killed like any other. */
public final class Product implements AutoCloseable {

    private static final Path PROGRAM = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data;
    private final int port = freePort();
    private Process process;
    private Path output;

    public Product(Path data) {
        this.data = data;
    }

    /** Runs a command to its end and answers what it said. */
    public String run(String... command) {
        try {
            start(false, command);
            if (!process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)) {
                throw new AssertionError("No end of " + List.of(command) + ": " + said());
            }
            return said();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Starts {@code serve} or {@code demo} and leaves it running. */
    public void start(String... command) {
        start(true, command);
    }

    private void start(boolean served, String... command) {
        try {
            output = Files.createTempFile(data, "output", ".txt");
            List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dsala.data=" + data, "-Dsala.home=" + Path.of("").toAbsolutePath(), "-Dh2.bindAddress=127.0.0.1",
                    "-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1"));
            line.addAll(served ? List.of("-Dquarkus.http.port=" + port)
                    : List.of("-Dquarkus.http.host-enabled=false", "-Dquarkus.scheduler.enabled=false"));
            line.addAll(List.of("-jar", PROGRAM.toString()));
            line.addAll(List.of(command));
            process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until the product has said something on its console. */
    public void awaitWords(String words) {
        await("the words \"" + words + "\"", () -> said().contains(words));
    }

    /** Waits until a page answers 200. */
    public void awaitPage(String path) {
        await(path, () -> status(path) == 200);
    }

    private void await(String what, java.util.function.BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("Never came: " + what + ". The product said: " + said());
            }
            pause(100);
        }
    }

    /** As with {@code kill -9}: no shutdown hook runs. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    public int status(String path) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address() + path)).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notThere) {
            return 0; // Nobody listens yet, or not any more.
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    public String said() {
        try {
            return Files.readString(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }
}
