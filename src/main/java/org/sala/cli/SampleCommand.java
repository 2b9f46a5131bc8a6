package org.sala.cli;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.cli.sample.SampleDirectory;
import org.sala.directories.Directory;
import org.sala.publishing.Publications;
import org.sala.publishing.site.SiteMaking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes an invented, published directory of any size. */
@Command(name = "sample", description = "Make an invented directory of any size, passed through its gates and published.",
        mixinStandardHelpOptions = true)
class SampleCommand implements Callable<Integer> {

    private final SampleDirectory samples;
    private final SiteMaking sites;
    private final Publications publications;

    @Spec
    CommandSpec spec;
    @Mixin
    DataOption data;
    @Option(names = "--directory", paramLabel = "SLUG", required = true, description = "Short name of the directory to make.")
    String slug;
    @Option(names = "--services", paramLabel = "N", required = true, description = "How many services.")
    int services;
    @Option(names = "--languages", defaultValue = "en,km", description = "Codes with commas (default: ${DEFAULT-VALUE}).")
    String languages;
    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "The same seed makes the same texts.")
    long seed;
    @Option(names = "--no-files", description = "Leave the web directory and the PDFs to serve.")
    boolean noFiles;
    @ConfigProperty(name = "sala.home", defaultValue = ".")
    Path home;

    SampleCommand(SampleDirectory samples, SiteMaking sites, Publications publications) {
        this.samples = samples;
        this.sites = sites;
        this.publications = publications;
    }

    @Override
    public Integer call() throws IOException {
        if (services < 1) {
            throw new UnusableException("A directory needs at least one service; --services says " + services + ".");
        }
        if (QuarkusTransaction.requiringNew().call(() -> Directory.withSlug(slug).isPresent())) {
            throw new UnusableException("There is a directory \"" + slug + "\" already. Choose another short name.");
        }
        SampleDirectory.Wish wish = new SampleDirectory.Wish(slug, services, DirectoryCommand.read(languages), seed);
        Path seedData = seedData(home);
        samples.make(wish, seedData, made -> spec.commandLine().getErr().println(made + " of " + services + " services …"));
        if (!noFiles) {
            spec.commandLine().getErr().println("Making the web directory …");
            sites.makeWaiting();
            spec.commandLine().getErr().println("Printing …");
            publications.makeWaiting();
            sites.offerBooklets();
        }
        spec.commandLine().getOut().println("The invented directory \"" + slug + "\" is published. See it with ./sala serve.");
        return Console.DONE;
    }

    static Path seedData(Path home) {
        Path folder = home.resolve("seed-data");
        if (!Files.isDirectory(folder)) {
            throw new UnusableException("The sample texts are not at " + folder + ". Run this from the folder of the product.");
        }
        return folder;
    }
}
