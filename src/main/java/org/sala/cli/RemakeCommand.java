package org.sala.cli;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.publishing.site.PublishedSite;
import org.sala.publishing.site.SiteMaking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the stored web directory again; readers get pages made on demand meanwhile. */
@Command(name = "remake", description = "Make the stored pages of a web directory again, as after a change of the program.",
        mixinStandardHelpOptions = true)
class RemakeCommand implements Callable<Integer> {

    private static final double NANOS_A_SECOND = 1e9;

    private final SiteMaking making;

    @Spec
    CommandSpec spec;
    @Mixin
    DirectoryOption directory;
    @Option(names = "--times", paramLabel = "N", defaultValue = "1", description = "How often, to measure (default: ${DEFAULT-VALUE}).")
    int times;

    RemakeCommand(SiteMaking making) {
        this.making = making;
    }

    @Override
    public Integer call() {
        for (int time = 0; time < times; time++) {
            Edition edition = QuarkusTransaction.requiringNew().call(this::published);
            making.askAgain(edition.id);
            double processor = processor();
            long start = System.nanoTime();
            making.makeWaiting();
            double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
            PublishedSite site = QuarkusTransaction.requiringNew().call(() -> PublishedSite.done(edition.id))
                    .orElseThrow(() -> new UnusableException("The web directory could not be made; the lines above say why."));
            spec.commandLine().getOut().printf("%d pages, %.1f MB packed, %.2f s of processor, in %.2f s%n",
                    site.pages, site.size / 1e6, processor() - processor, seconds);
        }
        return Console.DONE;
    }

    /** In seconds, of all threads since the program started. */
    private static double processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    private Edition published() {
        Directory found = directory.find();
        return Edition.published(found.id).orElseThrow(() -> new UnusableException(
                "No edition of \"" + found.slug + "\" is published. Publish one first."));
    }
}
