package org.sala.workflow;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A method in stages, read from data. */
public record Methodology(List<Stage> stages) {

    private static final String FILE = "methodology/four-steps.yaml";

    /** A step of the method; its gate opens when the conditions of all its tasks are met. */
    public record Stage(String name, List<Task> tasks) {
    }

    /** Something to do, with the page where it is done, relative to the directory's pages. */
    public record Task(String name, String page, List<Requirement> conditions) {

        public Task {
            conditions = conditions == null ? List.of() : List.copyOf(conditions);
        }
    }

    /** A condition by name, with the threshold an organization may change; null where it takes none. */
    public record Requirement(String condition, Integer threshold) {
    }

    static Methodology fourSteps() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, Methodology.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException("The method that comes with the product cannot be read: " + FILE, damaged);
        }
    }

    public Stage stage(String name) {
        return stages.stream().filter(stage -> stage.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The method has no stage \"" + name + "\""));
    }
}
