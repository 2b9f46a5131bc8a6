package org.sala.interchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sala.values.Language;

/** What an import did, or would do: how many records of each sheet, and what is to be said about single rows and values. */
public final class ImportReport {

    /** Records of one sheet by what became of them; {@code excluded} ones are among the others too. */
    public static final class Totals {
        private int made;
        private int updated;
        private int unchanged;
        private int rejected;
        private int excluded;

        public int made() {
            return made;
        }

        public int updated() {
            return updated;
        }

        public int unchanged() {
            return unchanged;
        }

        public int rejected() {
            return rejected;
        }

        /** Taken in, but kept from readers by the source. */
        public int excluded() {
            return excluded;
        }

        private void add(Totals other) {
            made += other.made;
            updated += other.updated;
            unchanged += other.unchanged;
            rejected += other.rejected;
            excluded += other.excluded;
        }
    }

    private final List<ImportRemark> remarks = new ArrayList<>();
    private final Set<String> rejectedRows = new HashSet<>();
    private final Map<String, Totals> totals = new LinkedHashMap<>();

    /** In the order of the file, what concerns the whole of it first. */
    public List<ImportRemark> remarks() {
        return Collections.unmodifiableList(remarks);
    }

    public List<ImportRemark> remarks(Level level) {
        return remarks.stream().filter(remark -> remark.level() == level).toList();
    }

    /** By the names of our own sheets: organizations, services, locations, … */
    public Map<String, Totals> totals() {
        return Collections.unmodifiableMap(totals);
    }

    public Totals totals(String sheet) {
        return totals.getOrDefault(sheet, new Totals());
    }

    public Totals sum() {
        Totals sum = new Totals();
        totals.values().forEach(sum::add);
        return sum;
    }

    boolean isRejected(String sheet, int row) {
        return rejectedRows.contains(sheet + " " + row);
    }

    public boolean hasRejected() {
        return !remarks(Level.REJECTED).isEmpty();
    }

    /** The remarks as a table that can be opened in a spreadsheet program; no cell of it can act as a formula. */
    public String toCsv(Language language) {
        StringWriter out = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord("sheet", "row", "column", "value", "level", "reason");
            for (ImportRemark remark : remarks) {
                csv.printRecord(harmless(remark.sheet()), remark.row(), harmless(remark.column()), harmless(remark.value()),
                        remark.level().name().toLowerCase(), harmless(remark.text(language)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** Spreadsheet programs run what begins with one of these signs; a quote before it makes it text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    void add(ImportRemark remark) {
        remarks.add(remark);
        if (remark.level() == Level.REJECTED) {
            rejectedRows.add(remark.sheet() + " " + remark.row());
        }
    }

    void sort() {
        remarks.sort(java.util.Comparator.comparingInt(ImportRemark::row));
    }

    void countMade(String sheet) {
        of(sheet).made++;
    }

    void countUpdated(String sheet) {
        of(sheet).updated++;
    }

    void countUnchanged(String sheet) {
        of(sheet).unchanged++;
    }

    void countRejected(String sheet) {
        of(sheet).rejected++;
    }

    void countExcluded(String sheet) {
        of(sheet).excluded++;
    }

    private Totals of(String sheet) {
        return totals.computeIfAbsent(sheet, name -> new Totals());
    }
}
