package org.sala.web.team.distribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.distribution.CopyPlan;
import org.sala.distribution.CopyPlan.Print;
import org.sala.distribution.DistributionPoint;
import org.sala.values.Language;

/** What is submitted about a distribution point, as it was typed. The n-th of the copies is of the n-th print. */
public class PointForm {

    private static final String COPIES = "\\d{0,6}";
    private static final String PRINT = "[a-z0-9-]{1,30}/[a-z]{2,3}";
    private static final int LONGEST = 500;

    @RestForm
    public String name;
    @RestForm
    public String kind;
    @RestForm
    public String area;
    @RestForm
    public String note;
    @RestForm
    public List<String> print = List.of();
    @RestForm
    public List<String> copies = List.of();
    @RestForm
    public int version;

    static PointForm of(DistributionPoint point) {
        PointForm form = new PointForm();
        form.name = point.name;
        form.kind = point.kind;
        form.area = point.areaCode;
        form.note = point.note;
        form.print = point.copyPlan.copies().keySet().stream().map(Print::toString).toList();
        form.copies = point.copyPlan.copies().values().stream().map(String::valueOf).toList();
        form.version = point.version;
        return form;
    }

    /** What was typed for a print. */
    String copiesOf(Print wanted) {
        int at = print.indexOf(wanted.toString());
        return at < 0 || at >= copies.size() ? "" : copies.get(at);
    }

    Map<String, String> problems(DistributionMessages texts) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name == null || name.isBlank() || name.length() > LONGEST) {
            problems.put("name", texts.nameMissing());
        }
        if (kind == null || !DistributionPoint.KINDS.contains(kind)) {
            problems.put("kind", texts.chooseKind());
        }
        if (print.size() != copies.size() || !print.stream().allMatch(written -> written.matches(PRINT))
                || !copies.stream().allMatch(written -> written.strip().matches(COPIES))) {
            problems.put("copies", texts.copiesAsNumbers());
        }
        if (note != null && note.length() > LONGEST) {
            problems.put("note", texts.noteTooLong(LONGEST));
        }
        return problems;
    }

    /** Writes what was typed into a point; only when there are no problems. */
    void fill(DistributionPoint point) {
        point.name = name.strip();
        point.kind = kind;
        point.areaCode = area == null || area.isBlank() ? null : area;
        point.note = note == null || note.isBlank() ? null : note.strip();
        point.plan(plan());
    }

    private CopyPlan plan() {
        TreeMap<Print, Integer> plan = new TreeMap<>();
        for (int at = 0; at < print.size(); at++) {
            String[] parts = print.get(at).split("/");
            String number = copies.get(at).strip();
            plan.put(new Print(parts[0], Language.of(parts[1])), number.isEmpty() ? 0 : Integer.parseInt(number));
        }
        return new CopyPlan(plan);
    }
}
