package org.sala.cli;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sala.directories.Directory;
import org.sala.editions.Editions;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens directories and lists them. */
@Command(name = "directory", description = "Open a directory, or list what there is.",
        subcommands = {DirectoryCommand.New.class, DirectoryCommand.ListAll.class})
class DirectoryCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** {@code directory new}. */
    @Command(name = "new", description = "Open a new directory with its first edition.", mixinStandardHelpOptions = true)
    static class New implements Callable<Integer> {

        private final Editions editions;
        private final Clock clock;

        @Spec
        CommandSpec spec;
        @Mixin
        DataOption data;
        @Parameters(paramLabel = "SLUG", description = "Short name: small letters a-z, digits, hyphens.")
        String slug;
        @Option(names = "--name", required = true, description = "Name of the directory in its first language.")
        String name;
        @Option(names = "--area", description = "Name of the province or city (default: the name).")
        String area;
        @Option(names = "--country", paramLabel = "CC", required = true, description = "ISO 3166 code, for phone numbers.")
        String country;
        @Option(names = "--languages", required = true, description = "Codes with commas, the language of writing first: en,km,th")
        String languages;

        New(Editions editions, Clock clock) {
            this.editions = editions;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            QuarkusTransaction.requiringNew().run(this::open);
            spec.commandLine().getOut().println("The directory \"" + slug + "\" is open. Next: give people access with"
                    + " \"./sala user add\", then \"./sala serve\".");
            return Console.DONE;
        }

        private void open() {
            if (Directory.withSlug(slug).isPresent()) {
                throw new UnusableException("There is a directory \"" + slug + "\" already. Choose another short name.");
            }
            Directory directory = new Directory(slug, countryCode(), read(languages), clock.instant());
            directory.name = LocalizedText.of(directory.sourceLanguage, name);
            directory.areaName = LocalizedText.of(directory.sourceLanguage, area == null ? name : area);
            directory.persist();
            editions.openNext(directory.id);
        }

        private String countryCode() {
            String code = country.toUpperCase(Locale.ROOT);
            if (!Arrays.asList(Locale.getISOCountries()).contains(code)) {
                throw new UnusableException("\"" + country + "\" is not a country code. Use two letters of ISO 3166, such as KH.");
            }
            return code;
        }
    }

    static List<Language> read(String codes) {
        return Arrays.stream(codes.split("[,; ]+")).filter(code -> !code.isBlank()).map(Language::of).distinct().toList();
    }

    /** {@code directory list}. */
    @Command(name = "list", description = "List the directories.", mixinStandardHelpOptions = true)
    static class ListAll implements Callable<Integer> {

        @Spec
        CommandSpec spec;
        @Mixin
        DataOption data;

        @Override
        public Integer call() {
            QuarkusTransaction.requiringNew().run(() -> Directory.<Directory>list("order by slug").forEach(directory ->
                    spec.commandLine().getOut().println(directory.slug + "\t" + directory.name.inOrSource(directory.sourceLanguage)
                            + "\t" + directory.languageCodes)));
            return Console.DONE;
        }
    }
}
