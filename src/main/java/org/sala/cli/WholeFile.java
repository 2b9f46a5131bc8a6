package org.sala.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.sala.publishing.Obstacle;

/** Writes into a file beside the one that is wanted first, so that a failure leaves an earlier one as it was. */
final class WholeFile {

    /** What a file is to hold. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path target;

    WholeFile(Path file) {
        target = file.toAbsolutePath();
    }

    void write(Content content) throws IOException {
        if (!Files.isDirectory(target.getParent())) {
            throw new UnusableException("There is no folder " + target.getParent() + ". Make it first, or choose another.");
        }
        Path fresh = Files.createTempFile(target.getParent(), ".sala-", ".part");
        try {
            try (OutputStream file = Files.newOutputStream(fresh)) {
                content.writeTo(file);
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException trouble) {
            Optional<UnusableException> explained = explained(trouble);
            if (explained.isPresent()) {
                throw explained.get();
            }
            throw trouble;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Optional<UnusableException> explained(Exception trouble) {
        return Obstacle.of(trouble).map(obstacle -> new UnusableException(obstacle.kind() == Obstacle.Kind.DISK_FULL
                ? "The disk that holds " + target.getParent() + " is full. Make room on it or choose another folder, then print again. An earlier file is as it was."
                : obstacle.inEnglish()));
    }
}
