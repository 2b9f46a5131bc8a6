package org.sala.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.publishing.Obstacle.Kind;

@Tag("plain")
class ObstacleTest {

    @Test
    void whatIsKeptIsReadAgainPartByPart() {
        Obstacle kept = new Obstacle(Kind.MISSING_GLYPH, List.of("😀", "U+1F600", "Rice\nHouse", "We listen"), "No font\ncan print it.");

        assertThat(Obstacle.read(kept.written())).isEqualTo(kept);
        assertThat(kept.details()).containsExactly("😀", "U+1F600", "Rice House", "We listen");
    }

    @Test
    void anEnglishSentenceKeptBeforeIsStillSaid() {
        assertThat(Obstacle.read("No font can print the character.")).isEqualTo(new Obstacle(Kind.OTHER, List.of(), "No font can print the character."));
    }

    @Test
    void aFullDiskIsKnownHoweverDeepItsNewsLies() {
        Stream.of(new IOException("No space left on device"), new FileSystemException("x.pdf", null, "There is not enough space on the disk"),
                        new java.sql.SQLException("ERROR: could not extend file: No space left on device"))
                .map(full -> new IllegalStateException("not written", new RuntimeException(full)))
                .forEach(trouble -> assertThat(Obstacle.of(trouble)).get().extracting(Obstacle::kind).isEqualTo(Kind.DISK_FULL));
    }

    @Test
    void troubleOfTheProgramIsNotToldToTheTeam() {
        assertThat(Obstacle.of(new UncheckedIOException(new IOException("Connection reset")))).isEmpty();
        assertThat(Obstacle.of(new IllegalStateException("No space left on device"))).as("somebody's text").isEmpty();
    }

    @Test
    void whatDoesNotFitIntoTheMemoryIsRefusedBeforeItTakesIt() {
        assertThat(Obstacle.of(new OutOfMemoryError())).get().extracting(Obstacle::kind).isEqualTo(Kind.MEMORY_FULL);

        TooLargeToMakeException.unlessFits(2_000, 288_000_000);
        assertThatThrownBy(() -> TooLargeToMakeException.unlessFits(100_000, 640_000_000)).isInstanceOf(CannotBeMadeException.class)
                .hasMessageContaining("Give it more");
    }
}
