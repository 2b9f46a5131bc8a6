package org.sala.publishing.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table of the tabular package of HSDS 3.1.1: its name there, its file, its columns in their order. */
record Table(String name, String path, List<Column> columns) {

    private static final Set<String> FORMATS = Set.of("uuid", "uri", "email");

    /** All that a directory fills, by their names. */
    static final Map<String, Table> ALL = read();

    /** {@code kind} is {@code string}, a format of one ({@code uuid}), or another type of the Table Schema ({@code number}). */
    record Column(String name, boolean required, String kind) {

        static Column of(String written) {
            String[] parts = written.split(":");
            boolean required = parts[0].endsWith("*");
            return new Column(required ? parts[0].substring(0, parts[0].length() - 1) : parts[0], required, parts.length > 1 ? parts[1] : "string");
        }

        /** As a field of a Table Schema (Frictionless Data, version 1). */
        Map<String, Object> described() {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", name);
            field.put("type", FORMATS.contains(kind) ? "string" : kind);
            if (FORMATS.contains(kind)) {
                field.put("format", kind);
            }
            field.put("constraints", Map.of("required", required));
            return field;
        }
    }

    boolean has(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }

    /** As a resource of a data package. What ends in the name of another table here leads to it. */
    Map<String, Object> described() {
        List<Map<String, Object>> keys = new ArrayList<>();
        columns.stream().map(Column::name).filter(column -> column.endsWith("_id")).forEach(column -> {
            String other = column.substring(0, column.length() - "_id".length());
            if (ALL.containsKey(other)) {
                keys.add(Map.of("fields", column, "reference", Map.of("resource", other, "fields", "id")));
            }
        });
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("primaryKey", "id");
        schema.put("fields", columns.stream().map(Column::described).toList());
        schema.put("foreignKeys", keys);
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name);
        resource.put("path", path);
        resource.put("profile", "tabular-data-resource");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Table> read() {
        try (InputStream file = Table.class.getResourceAsStream("/hsds/tables.txt")) {
            Map<String, Table> tables = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" "))
                    .forEach(words -> tables.put(words[0], new Table(words[0], words[1], Arrays.stream(words).skip(2).map(Column::of).toList())));
            return tables;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of tables that belongs to this program could not be read", unreadable);
        }
    }
}
