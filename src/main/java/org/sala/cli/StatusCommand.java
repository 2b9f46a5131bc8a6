package org.sala.cli;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.workflow.Cycle;
import org.sala.workflow.Progress;
import org.sala.workflow.Workflow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says where a directory stands and what is missing. */
@Command(name = "status", description = "Show the stage of a directory and the conditions that are not met.",
        mixinStandardHelpOptions = true)
class StatusCommand implements Callable<Integer> {

    private final Workflow workflow;
    private final Words words;

    @Spec
    CommandSpec spec;
    @Mixin
    DirectoryOption directory;

    StatusCommand(Workflow workflow, Words words) {
        this.workflow = workflow;
        this.words = words;
    }

    @Override
    public Integer call() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Directory shown = directory.find();
            Edition edition = Edition.current(shown.id);
            Progress progress = workflow.progress(new Cycle(shown.id, edition.number));
            var out = spec.commandLine().getOut();
            out.println(shown.name.inOrSource(shown.sourceLanguage) + ", edition " + edition.number + " ("
                    + edition.state.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ")");
            progress.stages().forEach(stage -> out.println(words.stage(stage)));
            return progress.current().unmet().isEmpty() ? Console.DONE : Console.LEFT_OVER;
        });
    }
}
