package org.sala.publishing.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Some requests to a store at once, for each waits for the network. Few, so that the files under way fit into memory. */
final class Uploads implements AutoCloseable {

    private static final int AT_ONCE = 8;

    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(AT_ONCE), new ThreadPoolExecutor.CallerRunsPolicy());
    private final List<Future<?>> begun = new ArrayList<>();
    private volatile RuntimeException trouble;

    void begin(Runnable request) {
        if (trouble != null) {
            throw trouble;
        }
        begun.add(workers.submit(() -> tried(request)));
    }

    /** After the first trouble nothing more is asked: each request would wait for the same answer. */
    private void tried(Runnable request) {
        try {
            if (trouble == null) {
                request.run();
            }
        } catch (RuntimeException failure) {
            trouble = failure;
        }
    }

    /** Waits for all that was begun. */
    void finish() {
        try {
            for (Future<?> request : begun) {
                request.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A request could not be made", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The upload was stopped", stopped);
        }
        begun.clear();
        if (trouble != null) {
            throw trouble;
        }
    }

    @Override
    public void close() {
        workers.close();
    }
}
