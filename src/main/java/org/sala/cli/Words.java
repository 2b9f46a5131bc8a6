package org.sala.cli;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.workflow.Outcome;
import org.sala.workflow.Progress.ConditionProgress;
import org.sala.workflow.Progress.StageProgress;

/** The words the team's pages have for stages and conditions, for the console (English). */
@ApplicationScoped
class Words {

    private final Engine engine;

    Words(Engine engine) {
        this.engine = engine;
    }

    /** A stage with what is missing in it, one a line. */
    String stage(StageProgress stage) {
        String name = engine.parse("{stages:message(name)}").data("name", stage.name()).render();
        return Stream.concat(Stream.of("  " + mark(stage) + " " + name), stage.unmet().stream().flatMap(this::lines))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String mark(StageProgress stage) {
        return switch (stage.state()) {
            case DONE -> "[x]";
            case CURRENT -> "[>]";
            case AHEAD -> "[ ]";
        };
    }

    Stream<String> lines(ConditionProgress condition) {
        return condition.outcome().missing().stream().map(missing -> "        - " + line(condition.name(), missing));
    }

    private String line(String condition, Outcome.Missing missing) {
        return engine.parse("{conditions:message(name, count, subject)}")
                .data(Map.of("name", condition, "count", missing.count(), "subject", String.valueOf(missing.subject())))
                .render();
    }
}
