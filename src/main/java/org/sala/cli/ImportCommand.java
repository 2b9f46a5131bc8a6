package org.sala.cli;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sala.directories.Directory;
import org.sala.distribution.StepSheets;
import org.sala.interchange.ImportReport;
import org.sala.interchange.ImportResult;
import org.sala.interchange.Importer;
import org.sala.interchange.Level;
import org.sala.interchange.Mapping;
import org.sala.interchange.UnusableFileException;
import org.sala.values.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a spreadsheet, or a folder of our own sheets, into a directory. */
@Command(name = "import", description = "Import a spreadsheet (.xlsx, .csv) or a folder of our own sheets.",
        mixinStandardHelpOptions = true)
class ImportCommand implements Callable<Integer> {

    private static final int REMARKS_SHOWN = 15;

    private final Importer importer;
    private final StepSheets steps;

    @Spec
    CommandSpec spec;
    @Mixin
    DirectoryOption directory;
    @Parameters(paramLabel = "FILE", description = "The spreadsheet, or a folder of CSV files.")
    Path file;
    @Option(names = "--mapping", paramLabel = "FILE", description = "Which column is what (default: the one saved for such a file, else a guess).")
    Path mapping;
    @Option(names = "--dry-run", description = "Check everything and write nothing.")
    boolean dryRun;
    @Option(names = "--report", paramLabel = "FILE", description = "Write every remark to this CSV file.")
    Path report;

    ImportCommand(Importer importer, StepSheets steps) {
        this.importer = importer;
        this.steps = steps;
    }

    @Override
    public Integer call() throws IOException {
        Directory target = QuarkusTransaction.requiringNew().call(directory::find);
        try {
            PrintWriter progress = spec.commandLine().getErr();
            ImportResult result = importer.run(new Importer.Order(target.id, file, mapping == null ? null : Mapping.read(mapping),
                    null, dryRun), (sheet, done, total) -> progress.println(sheet + ": " + done + " of " + total));
            List<StepSheets.Remark> others = result.written() ? steps.bring(target, result.otherSheets(), null) : List.of();
            return tell(result, others);
        } catch (UnusableFileException unusable) {
            throw new UnusableException(unusable.text(Language.ENGLISH));
        }
    }

    private int tell(ImportResult result, List<StepSheets.Remark> others) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        ImportReport told = result.report();
        told.totals().forEach((sheet, totals) -> out.printf("%-22s %6d new %6d changed %6d as before %6d rejected %6d kept from readers%n",
                sheet, totals.made(), totals.updated(), totals.unchanged(), totals.rejected(), totals.excluded()));
        told.remarks().stream().filter(remark -> remark.level() != Level.NOTE).limit(REMARKS_SHOWN).forEach(remark ->
                out.println(remark.level().name().toLowerCase() + ": " + remark.sheet() + " row " + remark.row() + ", "
                        + remark.column() + ": " + remark.text(Language.ENGLISH)));
        others.forEach(remark -> out.println("warning: " + remark.sheet() + ", " + remark.key() + ": " + remark.problem() + " \""
                + remark.value() + "\""));
        out.println(told.remarks().size() + " remarks in all" + (report == null ? "; add --report FILE to have them as a table." : ", in " + report));
        if (report != null) {
            Files.writeString(report, told.toCsv(Language.ENGLISH));
        }
        if (!result.written()) {
            out.println("This was a dry run: nothing was written.");
        }
        return told.hasRejected() ? Console.LEFT_OVER : Console.DONE;
    }
}
