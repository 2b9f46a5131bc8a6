package org.sala.web.team.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sala.interchange.Field;
import org.sala.interchange.Mapping;
import org.sala.interchange.Mappings;
import org.sala.interchange.Row;
import org.sala.web.team.Option;
import org.sala.web.team.Typed;

/** One column of an uploaded list: its heading, a few of its values, and what it may be. */
public record ColumnView(int number, String heading, List<String> samples, List<Option> fields, boolean unmapped) {

    /** Sent for a column that is left out because it is about people; the report then says so. */
    static final String PRIVATE = "private";

    private static final int SAMPLED_ROWS = 30;
    private static final int SAMPLES = 3;

    static List<ColumnView> of(Mappings.Choice choice, Mapping mapping, Function<String, String> words) {
        List<Row> rows = choice.sheet().firstRows(SAMPLED_ROWS);
        List<ColumnView> views = new ArrayList<>();
        List<String> headings = choice.sheet().headings();
        for (int at = 0; at < headings.size(); at++) {
            int column = at;
            List<String> samples = rows.stream().map(row -> row.cell(column)).filter(text -> !text.isEmpty()).distinct().limit(SAMPLES).toList();
            String chosen = chosen(mapping, headings.get(at));
            views.add(new ColumnView(at, headings.get(at), samples, options(chosen, words), chosen.isEmpty()));
        }
        return views;
    }

    private static String chosen(Mapping mapping, String heading) {
        return mapping.privateColumns().contains(heading) ? PRIVATE : mapping.columns().stream()
                .filter(column -> column.column().equals(heading)).map(column -> column.field().key()).findFirst().orElse("");
    }

    private static List<Option> options(String chosen, Function<String, String> words) {
        return Stream.concat(Stream.of("", PRIVATE), Arrays.stream(Field.values()).map(Field::key))
                .map(key -> new Option(key, words.apply(key.isEmpty() ? "none" : key), key.equals(chosen))).toList();
    }

    /** The mapping as it was corrected; what a column had besides its field stays as long as the field does. */
    static Mapping corrected(Mapping before, List<String> headings, Typed form) {
        Map<String, Mapping.Column> known = new LinkedHashMap<>();
        before.columns().forEach(column -> known.put(column.column(), column));
        List<Mapping.Column> columns = new ArrayList<>();
        List<String> privates = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            String heading = headings.get(at);
            String field = form.get("field-" + at);
            if (field.equals(PRIVATE)) {
                privates.add(heading);
            } else if (!field.isEmpty()) {
                Mapping.Column kept = known.get(heading);
                columns.add(kept != null && kept.field().key().equals(field) ? kept : new Mapping.Column(heading, Field.ofKey(field)));
            }
        }
        return new Mapping(form.needed("source"), before.sheet(), before.country(), before.dates(), before.rowKinds(), before.makeAreas(),
                before.areas(), columns, before.constants(), before.kinds(), privates);
    }
}
