package org.sala.publishing.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The objects of the feed as the tabular data package of HSDS 3.1.1: a CSV file (RFC 4180, UTF-8) for each table, and
 * {@code datapackage.json}, which describes them. What tables cannot say (an attribute that is a value and no term) is left out.
 */
final class DataPackage {

    /** The same time on every file, so that the same edition is the same package. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** The table of what hangs on an object, by the property it stands under. */
    private static final Map<String, String> PARTS = Map.ofEntries(Map.entry("phones", "phone"), Map.entry("schedules", "schedule"),
            Map.entry("service_areas", "service_area"), Map.entry("service_at_locations", "service_at_location"),
            Map.entry("languages", "language"), Map.entry("cost_options", "cost_option"),
            Map.entry("required_documents", "required_document"), Map.entry("attributes", "attribute"),
            Map.entry("accessibility", "accessibility"), Map.entry("organization", "organization"), Map.entry("location", "location"),
            Map.entry("taxonomy_term", "taxonomy_term"), Map.entry("taxonomy_detail", "taxonomy"));

    private final Map<String, Map<String, Map<String, String>>> rows = new LinkedHashMap<>();

    DataPackage() {
        Table.ALL.keySet().forEach(table -> rows.put(table, new LinkedHashMap<>()));
    }

    /** An object with all that hangs on it; one that is there already is not doubled. */
    void add(String table, Object object) {
        add(Table.ALL.get(table), FeedJson.tree(object));
    }

    private Map<String, String> add(Table table, JsonNode object) {
        String id = object.get("id").asText();
        Map<String, String> row = rows.get(table.name()).computeIfAbsent(id, fresh -> new LinkedHashMap<>());
        object.properties().forEach(property -> {
            if (PARTS.containsKey(property.getKey())) {
                parts(table, id, row, Table.ALL.get(PARTS.get(property.getKey())), property.getValue());
            } else if (table.has(property.getKey())) {
                row.put(property.getKey(), cell(property.getValue()));
            }
        });
        return row;
    }

    private void parts(Table table, String id, Map<String, String> row, Table partTable, JsonNode parts) {
        for (JsonNode part : parts.isArray() ? parts : List.of(parts)) {
            boolean attribute = partTable.name().equals("attribute");
            if (attribute && !part.has("taxonomy_term")) {
                continue;
            }
            Map<String, String> partRow = add(partTable, part);
            put(partTable, partRow, table.name() + "_id", id);
            put(table, row, partTable.name() + "_id", part.get("id").asText());
            if (attribute) {
                partRow.put("link_id", id);
                partRow.put("link_entity", table.name());
            }
        }
    }

    private static void put(Table table, Map<String, String> row, String column, String value) {
        if (table.has(column)) {
            row.put(column, value);
        }
    }

    /** Tables know no milliseconds. */
    private static String cell(JsonNode value) {
        return value.asText().replaceFirst("(?<=T\\d\\d:\\d\\d:\\d\\d)\\.\\d+Z$", "Z");
    }

    /** Writes the package as a ZIP. */
    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        entry(zip, "datapackage.json", FeedJson.bytes(description()));
        for (Table table : Table.ALL.values()) {
            entry(zip, table.path(), csv(table).getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static Map<String, Object> description() {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("name", "human_services_data");
        description.put("title", "Human Services Data Specification");
        description.put("profile", "tabular-data-package");
        description.put("version", "3.1.1");
        description.put("homepage", "https://docs.openreferral.org");
        description.put("resources", Table.ALL.values().stream().map(Table::described).toList());
        return description;
    }

    private String csv(Table table) throws IOException {
        StringBuilder csv = new StringBuilder();
        List<String> columns = table.columns().stream().map(Table.Column::name).toList();
        try (CSVPrinter lines = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            lines.printRecord(columns);
            for (Map<String, String> row : rows.get(table.name()).values()) {
                lines.printRecord(columns.stream().map(row::get).toList());
            }
        }
        return csv.toString();
    }
}
