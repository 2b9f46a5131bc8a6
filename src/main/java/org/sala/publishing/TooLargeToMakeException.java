package org.sala.publishing;

import java.util.List;

/** More entries than can be printed in the memory the program may use. */
class TooLargeToMakeException extends CannotBeMadeException {

    static final Obstacle OBSTACLE = new Obstacle(Obstacle.Kind.MEMORY_FULL, List.of(), "There are more services than fit into the memory"
            + " this program may use. Give it more, for example with SALA_JAVA_OPTS=-Xmx4g, or make the file with ./sala print.");
    /** A booklet of 2,000 entries fits into a heap of 288 MB, most of which it takes. */
    private static final long BYTES_AN_ENTRY = 80_000;

    private TooLargeToMakeException() {
        super(OBSTACLE);
    }

    /** Refuses before the memory is taken from the readers who are served beside. {@code memory} is the largest heap, in bytes. */
    static void unlessFits(int entries, long memory) {
        if (entries * BYTES_AN_ENTRY > memory) {
            throw new TooLargeToMakeException();
        }
    }
}
