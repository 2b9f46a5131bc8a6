package org.sala.cli;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sala.editions.EditionContent;
import org.sala.publishing.print.PrintFormat;
import org.sala.publishing.print.Printer;
import org.sala.publishing.site.FolderIsNotASiteException;
import org.sala.publishing.site.SiteExport;
import org.sala.values.Audience;
import org.sala.values.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the web directory as plain files, for any web server or a USB stick. */
@Command(name = "site", description = "Write the web directory into a folder of plain files.", mixinStandardHelpOptions = true)
class SiteCommand implements Callable<Integer> {

    private static final int PROGRESS_STEP = 500;

    private final SiteExport export;
    private final Printer printer;
    private final EditionToShow editions;

    @Spec
    CommandSpec spec;
    @Mixin
    DirectoryOption directory;
    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write; an earlier site in it is replaced.")
    Path out;
    @Option(names = "--draft", description = "A draft of the edition in work, marked as such on every page.")
    boolean draft;
    @Option(names = "--no-booklet", description = "Leave the PDF booklets out.")
    boolean noBooklet;

    SiteCommand(SiteExport export, Printer printer, EditionToShow editions) {
        this.export = export;
        this.printer = printer;
        this.editions = editions;
    }

    @Override
    public Integer call() {
        EditionContent content = editions.content(directory, Audience.PUBLIC, draft);
        var progress = spec.commandLine().getErr();
        try {
            int pages = export.write(content, out, noBooklet ? Map.of() : booklets(), written -> {
                if (written % PROGRESS_STEP == 0) {
                    progress.println(written + " pages …");
                }
            });
            spec.commandLine().getOut().println(pages + " pages in " + out + ". Open " + out.resolve("index.html"));
        } catch (FolderIsNotASiteException foreign) {
            throw new UnusableException(foreign.getMessage());
        }
        return Console.DONE;
    }

    private Map<Language, byte[]> booklets() {
        EditionContent handout = editions.content(directory, Audience.HANDOUT, draft);
        Map<Language, byte[]> booklets = new LinkedHashMap<>();
        for (Language language : handout.masthead().languages()) {
            spec.commandLine().getErr().println("Printing the booklet in " + language + " …");
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            printer.print(handout, PrintFormat.BOOKLET, language, pdf);
            booklets.put(language, pdf.toByteArray());
        }
        return booklets;
    }
}
