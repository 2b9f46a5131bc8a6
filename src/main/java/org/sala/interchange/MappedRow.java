package org.sala.interchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One row of a list by its fields, with the words its mapping puts in the place of others. */
record MappedRow(String origin, int number, Map<Field, List<Value>> values) {

    /** A cell, the column it stood in, and for phones what goes with it. */
    record Value(String text, Mapping.Column column, String description, String extension) {
    }

    private static final Value NONE = new Value("", null, "", "");

    static MappedRow of(Row row, Mapping mapping, Map<String, Integer> columns, String origin) {
        Map<Field, List<Value>> values = new EnumMap<>(Field.class);
        for (Mapping.Column column : mapping.columns()) {
            if (columns.containsKey(column.column())) {
                Value value = new Value(column.translated(cell(row, columns, column.column())), column,
                        cell(row, columns, column.description()), cell(row, columns, column.extension()));
                values.computeIfAbsent(column.field(), field -> new ArrayList<>()).add(value);
            }
        }
        mapping.constants().forEach((field, text) -> values.putIfAbsent(field,
                List.of(new Value(text, new Mapping.Column(field.key(), field), "", ""))));
        return new MappedRow(origin, row.number(), values);
    }

    private static String cell(Row row, Map<String, Integer> columns, String heading) {
        Integer column = heading == null ? null : columns.get(heading);
        return column == null ? "" : row.cell(column);
    }

    boolean has(Field field) {
        return values.containsKey(field);
    }

    List<Value> all(Field field) {
        return values.getOrDefault(field, List.of());
    }

    /** The first cell of the field that holds anything. */
    Value value(Field field) {
        return all(field).stream().filter(value -> !value.text().isBlank()).findFirst()
                .orElse(all(field).isEmpty() ? NONE : all(field).getFirst());
    }

    String text(Field field) {
        return value(field).text();
    }
}
