package org.sala.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sala.editions.EditionContent;
import org.sala.publishing.print.PrintFormat;
import org.sala.publishing.print.Printer;
import org.sala.publishing.site.FolderIsNotASiteException;
import org.sala.publishing.site.SiteContents;
import org.sala.publishing.site.SiteExport;
import org.sala.publishing.site.SiteSources;
import org.sala.values.Audience;
import org.sala.values.Language;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the web directory as plain files, for any web server or a USB stick, or as a ZIP of them. */
@Command(name = "site", description = "Write the web directory into a folder of plain files, or as a ZIP.", mixinStandardHelpOptions = true)
class SiteCommand implements Callable<Integer> {

    private static final int PROGRESS_STEP = 500;

    private final SiteExport export;
    private final SiteSources sources;
    private final Printer printer;
    private final EditionToShow editions;

    @Spec
    CommandSpec spec;
    @Mixin
    DirectoryOption directory;
    @ArgGroup(multiplicity = "1")
    Target target;
    @Option(names = "--draft", description = "A draft of the edition in work, marked as such on every page.")
    boolean draft;
    @Option(names = "--no-booklet", description = "Leave the PDF booklets out.")
    boolean noBooklet;

    SiteCommand(SiteExport export, SiteSources sources, Printer printer, EditionToShow editions) {
        this.export = export;
        this.sources = sources;
        this.printer = printer;
        this.editions = editions;
    }

    /** Where it goes. */
    static class Target {
        @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write; an earlier site in it is replaced.")
        Path out;
        @Option(names = "--zip", required = true, paramLabel = "FILE", description = "The ZIP file to write.")
        Path zip;
    }

    @Override
    public Integer call() {
        SiteContents contents = contents();
        PrintWriter out = spec.commandLine().getOut();
        try {
            if (target.zip != null) {
                out.println(export.zip(contents, target.zip) + " pages in " + target.zip + ".");
            } else {
                out.println(export.write(contents, target.out) + " pages in " + target.out + ". Open " + target.out.resolve("index.html"));
            }
        } catch (FolderIsNotASiteException foreign) {
            throw new UnusableException(foreign.getMessage());
        }
        return Console.DONE;
    }

    private SiteContents contents() {
        EditionContent content = editions.content(directory, Audience.PUBLIC, draft);
        if (draft) {
            return sources.fresh(content, noBooklet ? Map.of() : booklets(Map.of()), this::tell);
        }
        return sources.published(content, noBooklet ? Map.of() : booklets(sources.readyBooklets(content)), this::tell);
    }

    private void tell(int made) {
        if (made % PROGRESS_STEP == 0) {
            spec.commandLine().getErr().println(made + " pages …");
        }
    }

    /** The booklets that are printed already, and the others printed now. */
    private Map<Language, byte[]> booklets(Map<Language, byte[]> ready) {
        EditionContent handout = editions.content(directory, Audience.HANDOUT, draft);
        Map<Language, byte[]> booklets = new LinkedHashMap<>();
        handout.masthead().languages().forEach(language ->
                booklets.put(language, ready.containsKey(language) ? ready.get(language) : print(handout, language)));
        return booklets;
    }

    private byte[] print(EditionContent handout, Language language) {
        spec.commandLine().getErr().println("Printing the booklet in " + language + " …");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        printer.print(handout, PrintFormat.BOOKLET, language, pdf);
        return pdf.toByteArray();
    }
}
