package org.sala.cli;

import java.util.stream.Collectors;
import org.sala.directories.Directory;
import picocli.CommandLine.Option;

/** Which directory a command is about. */
class DirectoryOption extends DataOption {

    @Option(names = "--directory", paramLabel = "SLUG", required = true, description = "Short name of the directory.")
    String slug;

    Directory find() {
        return Directory.withSlug(slug).orElseThrow(() -> new UnusableException("There is no directory \"" + slug + "\" in "
                + folder() + ". There is: " + known() + "."));
    }

    private static String known() {
        String slugs = Directory.<Directory>listAll().stream().map(directory -> directory.slug).sorted()
                .collect(Collectors.joining(", "));
        return slugs.isEmpty() ? "none yet; make one with \"./sala directory new\"" : slugs;
    }
}
