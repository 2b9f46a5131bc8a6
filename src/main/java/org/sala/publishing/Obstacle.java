package org.sala.publishing;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What kept a file from being made, as far as somebody can do something about it. It is kept in parts, so that each
 * person is told in their own language; the console says it in English.
 *
 * @param details what the sentence of its kind names, in the order named there
 */
public record Obstacle(Kind kind, List<String> details, String inEnglish) {

    private static final String NEXT = "\n";

    /** The kinds there are sentences for. */
    public enum Kind {
        /** No font has a character: the character, its code point, what it stands in, the text around it. */
        MISSING_GLYPH,
        /** The disk is full. */
        DISK_FULL,
        /** The content does not fit into the memory the program may use. */
        MEMORY_FULL,
        /** Only the English sentence is known. */
        OTHER
    }

    public Obstacle {
        details = details.stream().map(detail -> detail.replaceAll("\\s+", " ")).toList();
        inEnglish = inEnglish.replaceAll("\\s+", " ");
    }

    /** Empty for trouble that only the one who runs the program can look into. */
    public static Optional<Obstacle> of(Throwable trouble) {
        if (trouble instanceof CannotBeMadeException refused) {
            return Optional.of(refused.obstacle());
        }
        if (trouble instanceof OutOfMemoryError) {
            return Optional.of(TooLargeToMakeException.OBSTACLE);
        }
        return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause).limit(20)
                .filter(Obstacle::saysDiskFull).findFirst().map(full -> new Obstacle(Kind.DISK_FULL, List.of(),
                        "The disk is full. Make room on it, then make the file again. What was there before is as it was."));
    }

    /** The systems say so in their words, and Java passes them on: Linux and macOS, Windows, PostgreSQL. */
    private static boolean saysDiskFull(Throwable trouble) {
        String said = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
        return (trouble instanceof IOException || trouble instanceof java.sql.SQLException)
                && (said.contains("no space left on device") || said.contains("not enough space on the disk") || said.contains("disk quota exceeded"));
    }

    /** As it is kept, a line for each part. */
    public String written() {
        return kind.name() + NEXT + String.join(NEXT, Stream.concat(details.stream(), Stream.of(inEnglish)).toList());
    }

    /** What was kept before in one English sentence is read as such. */
    public static Obstacle read(String written) {
        List<String> lines = written.lines().toList();
        return Stream.of(Kind.values()).filter(kind -> lines.size() > 1 && kind.name().equals(lines.getFirst())).findFirst()
                .map(kind -> new Obstacle(kind, lines.subList(1, lines.size() - 1), lines.getLast()))
                .orElseGet(() -> new Obstacle(Kind.OTHER, List.of(), written));
    }
}
