package org.sala.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.sala.catalog.AdministrativeArea;
import org.sala.distribution.CopyPlan.Print;
import org.sala.history.History;
import org.sala.values.Codes;
import org.sala.values.Ids;
import org.sala.values.Language;

/**
 * Adds, changes and closes distribution points, and brings them in from the sheet {@code distribution_points} of a workbook, with the columns id, name,
 * kind, area, copies_planned, languages, format and note. The same row brought twice is the same point.
 */
@ApplicationScoped
public class DistributionPoints {

    /** What is wrong with a cell. A row whose problem {@link #rejects} is not brought. */
    public enum Problem {
        ID_MISSING(true), NAME_MISSING(true), KIND_UNKNOWN(false), AREA_UNKNOWN(false), COPIES_UNREADABLE(false),
        LANGUAGE_UNKNOWN(false), FORMAT_MISSING(false);

        private final boolean rejects;

        Problem(boolean rejects) {
            this.rejects = rejects;
        }

        public boolean rejects() {
            return rejects;
        }
    }

    /** A problem, in which column, with what stood there. */
    public record Remark(Problem problem, String column, String value) {
    }

    private static final int MOST_COPIES = 1_000_000;

    private final History history;
    private final Clock clock;

    DistributionPoints(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** Adds a point, filled by the caller. */
    @Transactional
    public DistributionPoint add(UUID directoryId, String name, Consumer<DistributionPoint> filling, UUID personId) {
        DistributionPoint point = new DistributionPoint(directoryId, name);
        filling.accept(point);
        point.persist();
        history.made(personId, point);
        return point;
    }

    @Transactional
    public void change(DistributionPoint point, Runnable change, UUID personId) {
        history.changing(personId, point, change);
    }

    /** No copies go there any more, from today on. */
    @Transactional
    public void close(DistributionPoint point, ZoneId zone, UUID personId) {
        history.changing(personId, point, () -> point.close(LocalDate.now(clock.withZone(zone))));
    }

    /** Looks at a row without writing anything. Keys are the column names. */
    @Transactional
    public List<Remark> check(UUID directoryId, Map<String, String> row) {
        List<Remark> remarks = new ArrayList<>();
        remark(remarks, cell(row, "id").isEmpty(), Problem.ID_MISSING, "id", row);
        remark(remarks, cell(row, "name").isEmpty(), Problem.NAME_MISSING, "name", row);
        remark(remarks, !DistributionPoint.KINDS.contains(cell(row, "kind")), Problem.KIND_UNKNOWN, "kind", row);
        remark(remarks, !cell(row, "area").isEmpty() && !isArea(directoryId, cell(row, "area")), Problem.AREA_UNKNOWN, "area", row);
        remark(remarks, copies(row) < 0, Problem.COPIES_UNREADABLE, "copies_planned", row);
        boolean unknownLanguage = codes(row, "languages").set().stream().anyMatch(code -> !isLanguage(code));
        remark(remarks, unknownLanguage || codes(row, "languages").isEmpty(), Problem.LANGUAGE_UNKNOWN, "languages", row);
        remark(remarks, codes(row, "format").isEmpty(), Problem.FORMAT_MISSING, "format", row);
        return remarks;
    }

    private static void remark(List<Remark> remarks, boolean wrong, Problem problem, String column, Map<String, String> row) {
        if (wrong) {
            remarks.add(new Remark(problem, column, cell(row, column)));
        }
    }

    /** Brings a row in, made or changed; what its remarks name is left empty. Throws when the row has to be rejected. */
    @Transactional
    public DistributionPoint bring(UUID directoryId, Map<String, String> row, UUID personId) {
        if (check(directoryId, row).stream().anyMatch(remark -> remark.problem().rejects())) {
            throw new IllegalArgumentException("A distribution point needs an id and a name");
        }
        UUID id = Ids.of(directoryId.toString(), "distribution_points", cell(row, "id"));
        DistributionPoint known = DistributionPoint.findById(id);
        if (known != null) {
            history.changing(personId, known, () -> fill(known, row));
            return known;
        }
        DistributionPoint point = new DistributionPoint(id, directoryId, cell(row, "name"));
        fill(point, row);
        point.persist();
        history.made(personId, point);
        return point;
    }

    private static void fill(DistributionPoint point, Map<String, String> row) {
        point.name = cell(row, "name");
        point.kind = DistributionPoint.KINDS.contains(cell(row, "kind")) ? cell(row, "kind") : "other";
        point.areaCode = isArea(point.directoryId, cell(row, "area")) ? cell(row, "area") : null;
        point.note = cell(row, "note").isEmpty() ? null : cell(row, "note");
        List<Print> prints = codes(row, "format").set().stream().flatMap(format -> codes(row, "languages").set().stream()
                .filter(DistributionPoints::isLanguage).map(code -> new Print(format, Language.of(code)))).toList();
        point.plan(CopyPlan.evenly(Math.max(0, copies(row)), prints));
    }

    private static boolean isArea(UUID directoryId, String code) {
        return AdministrativeArea.count("directoryId = ?1 and code = ?2", directoryId, code) > 0;
    }

    private static boolean isLanguage(String code) {
        return code.matches("[a-z]{2,3}");
    }

    /** The number of copies; 0 for an empty cell, -1 for one that cannot be read. */
    private static int copies(Map<String, String> row) {
        String written = cell(row, "copies_planned");
        if (written.isEmpty()) {
            return 0;
        }
        return written.matches("\\d{1,7}") && Integer.parseInt(written) <= MOST_COPIES ? Integer.parseInt(written) : -1;
    }

    private static Codes codes(Map<String, String> row, String column) {
        return Codes.of(cell(row, column));
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        return value == null ? "" : value.strip();
    }
}
