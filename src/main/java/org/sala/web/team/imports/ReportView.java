package org.sala.web.team.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sala.distribution.StepSheets;
import org.sala.interchange.ImportReport;
import org.sala.interchange.ImportRemark;
import org.sala.interchange.Level;
import org.sala.interchange.Reason;
import org.sala.values.Language;
import org.sala.web.team.Choices;
import org.sala.web.team.Typed;

/** What a check or an import said, a page of remarks at a time; {@code level} null for all levels; {@code silent} services
 * of the file have no status. */
public record ReportView(boolean written, List<Totals> totals, List<Filter> filters, List<Line> lines,
                         List<StepSheets.Remark> others, Level level, int count,
                         int number, int pages, int silent) {

    private static final int SIZE = 100;

    /** How many records of a sheet became what. */
    public record Totals(String sheet, int made, int updated, int unchanged, int rejected, int excluded) {
    }

    /** How many remarks there are of a level. */
    public record Filter(String code, Level level, int count) {
    }

    /** One remark in words. */
    public record Line(ImportRemark remark, String text) {
    }

    static ReportView of(Uploads.Said said, String asked, int page, Language language) {
        ImportReport report = said.result().report();
        Level level = Typed.constant(Level.values(), asked);
        List<ImportRemark> remarks = level == null ? report.remarks() : report.remarks(level);
        int pages = Math.max(1, (remarks.size() + SIZE - 1) / SIZE);
        int number = Math.clamp(page, 1, pages);
        List<Line> lines = remarks.subList((number - 1) * SIZE, Math.min(remarks.size(), number * SIZE)).stream()
                .map(remark -> new Line(remark, remark.text(language))).toList();
        List<Totals> totals = report.totals().entrySet().stream().map(ReportView::totals).toList();
        List<Filter> filters = java.util.Arrays.stream(Level.values())
                .map(one -> new Filter(Choices.sent(one), one, report.remarks(one).size())).toList();
        return new ReportView(said.result().written(), totals, filters, lines, said.others(), level, remarks.size(), number, pages,
                (int) report.remarks(Level.WARNING).stream().filter(remark -> remark.reason() == Reason.STATUS_MISSING).count());
    }

    private static Totals totals(Map.Entry<String, ImportReport.Totals> entry) {
        ImportReport.Totals totals = entry.getValue();
        return new Totals(entry.getKey().toLowerCase(Locale.ROOT), totals.made(), totals.updated(), totals.unchanged(), totals.rejected(), totals.excluded());
    }

    /** The level as a part of an address. */
    public String asked() {
        return level == null ? "" : "level=" + Choices.sent(level) + "&";
    }
}
