package org.sala.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sala.editions.EditionContent;
import org.sala.publishing.feed.Feeds;
import org.sala.values.Audience;
import org.sala.values.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what the open web may know of a published edition as the tabular data package of HSDS. */
@Command(name = "data", description = "Write the published edition as open data: tables of HSDS 3.1.1, zipped.", mixinStandardHelpOptions = true)
class DataCommand implements Callable<Integer> {

    private final Feeds feeds;
    private final EditionToShow editions;

    @Spec
    CommandSpec spec;
    @Mixin
    DirectoryOption directory;
    @Option(names = "--language", required = true, paramLabel = "CODE", description = "One of the languages of the directory, such as km.")
    String language;
    @Option(names = "--zip", required = true, paramLabel = "FILE", description = "The ZIP file to write.")
    Path zip;

    DataCommand(Feeds feeds, EditionToShow editions) {
        this.feeds = feeds;
        this.editions = editions;
    }

    @Override
    public Integer call() {
        EditionContent content = editions.content(directory, Audience.PUBLIC, false);
        Language spoken = content.masthead().languages().stream().filter(known -> known.code().equals(language)).findFirst()
                .orElseThrow(() -> new UnusableException("The directory has no \"" + language + "\". Choose one of "
                        + content.masthead().languages().stream().map(Language::code).collect(Collectors.joining(", ")) + "."));
        try {
            new WholeFile(zip).write(feeds.of(content, spoken)::writeTables);
        } catch (IOException unwritable) {
            throw new UnusableException("The file " + zip + " could not be written: " + unwritable.getMessage());
        }
        spec.commandLine().getOut().println(content.entries().size() + " services in " + zip + ".");
        return Console.DONE;
    }
}
