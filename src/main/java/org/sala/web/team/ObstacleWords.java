package org.sala.web.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.sala.publishing.Obstacle;

/** Says in the visitor's language what kept a file from being made: {@code {cdi:obstacleWords.of(file.failure)}}. */
@ApplicationScoped
@Named("obstacleWords")
public class ObstacleWords {

    private final Speech speech;

    ObstacleWords(Speech speech) {
        this.speech = speech;
    }

    /** Of an obstacle as it is kept. */
    public String of(String written) {
        return of(Obstacle.read(written));
    }

    public String of(Obstacle obstacle) {
        List<String> details = obstacle.details();
        ObstacleMessages texts = speech.of(ObstacleMessages.class);
        return switch (obstacle.kind()) {
            case MISSING_GLYPH -> texts.missingGlyph(details.get(0), details.get(1), details.get(2), details.get(3));
            case DISK_FULL -> texts.diskFull();
            case MEMORY_FULL -> texts.memoryFull();
            case OTHER -> obstacle.inEnglish();
        };
    }
}
