package org.sala.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sala.editions.EditionContent;
import org.sala.publishing.print.Manuscript;
import org.sala.publishing.print.PrintOrder;
import org.sala.publishing.print.Printer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the published edition, or a watermarked draft of the one in work, as a PDF file. */
@Command(name = "print", description = "Print the published edition, or a draft, as PDF.", mixinStandardHelpOptions = true)
class PrintCommand implements Callable<Integer> {

    private final Printer printer;
    private final EditionToShow editions;

    @Spec
    CommandSpec spec;
    @Mixin
    DirectoryOption directory;
    @Mixin
    OrderOptions wish;
    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PDF to write.")
    Path out;
    @Option(names = "--draft", description = "A watermarked draft of the edition in work.")
    boolean draft;

    PrintCommand(Printer printer, EditionToShow editions) {
        this.printer = printer;
        this.editions = editions;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Manuscript manuscript = manuscript();
            new WholeFile(out).write(manuscript::print);
        } catch (OutOfMemoryError full) {
            spec.commandLine().getErr().println("This print needs more memory than it was given. The file is as it was before.");
            return Console.TOO_LARGE;
        }
        spec.commandLine().getOut().println(out + " (" + Files.size(out) / 1024 + " KB)");
        return Console.DONE;
    }

    /** Apart, so that nothing holds the edition any longer when the pages are laid out. */
    private Manuscript manuscript() {
        EditionContent content = editions.content(directory, wish.format().audience(), draft);
        PrintOrder order = wish.order(content, number -> editions.handedOut(directory, number));
        spec.commandLine().getErr().println("Printing " + (order.entries().isEmpty() ? content.entries() : order.entries()).size()
                + " entries …");
        return printer.manuscript(content, order);
    }
}
