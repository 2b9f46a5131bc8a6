package org.sala.publishing.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The objects of the feed as the tabular data package of HSDS 3.1.1: a CSV file (RFC 4180, UTF-8) for each table, and
 * {@code datapackage.json}, which describes them. What tables cannot say (an attribute that is a value and no term) is left out.
 * Rows go into files of the machine until all are there: those of a large edition do not fit into memory.
 */
final class DataPackage implements AutoCloseable {

    /** The same time on every file, so that the same edition is the same package. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** The table of what hangs on an object, by the property it stands under. */
    private static final Map<String, String> PARTS = Map.ofEntries(Map.entry("phones", "phone"), Map.entry("schedules", "schedule"),
            Map.entry("service_areas", "service_area"), Map.entry("service_at_locations", "service_at_location"),
            Map.entry("languages", "language"), Map.entry("cost_options", "cost_option"),
            Map.entry("required_documents", "required_document"), Map.entry("attributes", "attribute"),
            Map.entry("accessibility", "accessibility"), Map.entry("organization", "organization"), Map.entry("location", "location"),
            Map.entry("taxonomy_term", "taxonomy_term"), Map.entry("taxonomy_detail", "taxonomy"));

    /** What several services may have in common; everything else has the id of what it hangs on in its own. */
    private static final Set<String> SHARED = Set.of("organization", "location", "taxonomy_term", "taxonomy");

    private final Map<String, Rows> rows = new LinkedHashMap<>();
    private final Set<UUID> shared = new HashSet<>();
    private final Set<String> ofThisObject = new HashSet<>();

    DataPackage() throws IOException {
        for (Table table : Table.ALL.values()) {
            rows.put(table.name(), new Rows(table));
        }
    }

    /** An object with all that hangs on it; one that is there already is not doubled. */
    void add(String table, Object object) throws IOException {
        ofThisObject.clear();
        JsonNode tree = FeedJson.tree(object);
        if (isNew(Table.ALL.get(table), tree)) {
            rows.get(table).write(row(Table.ALL.get(table), tree));
        }
    }

    private boolean isNew(Table table, JsonNode object) {
        String id = object.get("id").asText();
        return SHARED.contains(table.name()) ? shared.add(UUID.fromString(id)) : ofThisObject.add(table.name() + id);
    }

    private Map<String, String> row(Table table, JsonNode object) throws IOException {
        Map<String, String> row = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            if (PARTS.containsKey(property.getKey())) {
                parts(table, object.get("id").asText(), row, Table.ALL.get(PARTS.get(property.getKey())), property.getValue());
            } else if (table.has(property.getKey())) {
                row.put(property.getKey(), cell(property.getValue()));
            }
        }
        return row;
    }

    private void parts(Table table, String id, Map<String, String> row, Table partTable, JsonNode parts) throws IOException {
        for (JsonNode part : parts.isArray() ? parts : List.of(parts)) {
            boolean attribute = partTable.name().equals("attribute");
            if (attribute && !part.has("taxonomy_term")) {
                continue;
            }
            put(table, row, partTable.name() + "_id", part.get("id").asText());
            if (isNew(partTable, part)) {
                Map<String, String> partRow = row(partTable, part);
                put(partTable, partRow, table.name() + "_id", id);
                if (attribute) {
                    partRow.put("link_id", id);
                    partRow.put("link_entity", table.name());
                }
                rows.get(partTable.name()).write(partRow);
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
        begin(zip, "datapackage.json");
        zip.write(FeedJson.bytes(description()));
        zip.closeEntry();
        for (Rows table : rows.values()) {
            begin(zip, table.path());
            table.copy(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        for (Rows table : rows.values()) {
            table.close();
        }
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
}
