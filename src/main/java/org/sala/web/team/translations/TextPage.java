package org.sala.web.team.translations;

import java.util.ArrayList;
import java.util.List;
import org.sala.mapping.Changes;
import org.sala.mapping.TextItem;
import org.sala.values.LocalizedText.State;
import org.sala.web.team.Typed;

/** The texts of one page, and how many there are in all. */
public record TextPage(List<Line> lines, int count, int number, int pages) {

    static final int SIZE = 20;

    /** One text: what is typed or kept, whether it is ticked, and the earlier source where the source changed. */
    public record Line(int number, TextItem item, State state, String text, boolean reviewed, String earlier) {

        /** The key of its field in the {@code translations} bundle. */
        public String fieldKey() {
            return "field_" + item.field();
        }
    }

    static TextPage of(List<TextItem> items, TextQuery query, Typed form) {
        List<TextItem> fitting = items.stream().filter(query::fits).toList();
        int pages = Math.max(1, (fitting.size() + SIZE - 1) / SIZE);
        int number = Math.clamp(query.page(), 1, pages);
        List<Line> lines = new ArrayList<>();
        for (TextItem item : fitting.subList((number - 1) * SIZE, Math.min(fitting.size(), number * SIZE))) {
            lines.add(line(lines.size(), item, query, form));
        }
        return new TextPage(lines, fitting.size(), number, pages);
    }

    private static Line line(int number, TextItem item, TextQuery query, Typed form) {
        State state = item.state(query.language());
        boolean typed = form.getProblems().containsKey("text-" + number) && form.get("key-" + number).equals(item.key());
        return new Line(number, item, state, typed ? form.get("text-" + number) : item.text().in(query.language()),
                typed ? form.get("reviewed-" + number).equals("yes") : state == State.REVIEWED,
                state == State.OUTDATED ? Changes.earlierSource(item, query.language()) : "");
    }
}
