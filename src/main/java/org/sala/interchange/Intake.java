package org.sala.interchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.catalog.CatalogRecord;
import org.sala.directories.Directory;
import org.sala.history.By;
import org.sala.history.History;
import org.sala.values.Ids;
import org.sala.values.Language;

/** One run of an import: into which directory, from which source, by whom, and what is known of its keys so far. */
final class Intake {

    /** The source of our own workbook, whatever the file is called. */
    static final String WORKBOOK = "workbook";

    /** Facts of the run that do not change. {@code country} is the one phone numbers are read for. */
    record Facts(Directory directory, String source, String country, By by, Instant now) {

        LocalDate today() {
            return LocalDate.ofInstant(now, directory.zone());
        }
    }

    private final Facts facts;
    private final Store store;
    private final ImportReport report;
    private final History history;
    private final Map<String, Map<String, UUID>> keys = new HashMap<>();
    private final Map<UUID, ImportedRecord> imported;
    private final Unmatched unmatched = new Unmatched();
    private final List<Runnable> later = new ArrayList<>();

    Intake(Facts facts, Store store, ImportReport report, History history) {
        this.facts = facts;
        this.store = store;
        this.report = report;
        this.history = history;
        this.imported = ImportedRecord.<ImportedRecord>list("directoryId = ?1 and source = ?2", facts.directory().id, facts.source())
                .stream().collect(Collectors.toMap(record -> record.recordId, record -> record));
    }

    Facts facts() {
        return facts;
    }

    Language language() {
        return facts.directory().sourceLanguage;
    }

    Store store() {
        return store;
    }

    ImportReport report() {
        return report;
    }

    History history() {
        return history;
    }

    /** The id of what a key means: its own if it is the id of a record here, else one made of source and key. */
    UUID id(Class<? extends CatalogRecord> type, String table, String key) {
        if (key.length() == 36 && key.matches("[0-9a-fA-F-]{36}")) {
            UUID own = UUID.fromString(key);
            if (store.find(type, own) != null) {
                return own;
            }
        }
        return Ids.of(facts.directory().id.toString(), facts.source(), table, key);
    }

    void know(String table, String key, UUID id) {
        keys.computeIfAbsent(table, name -> new HashMap<>()).put(key, id);
    }

    /** The id behind a key of this file, or of a record taken in before; null when there is neither. */
    UUID known(Class<? extends CatalogRecord> type, String table, String key) {
        UUID inFile = keys.getOrDefault(table, Map.of()).get(key);
        if (inFile != null) {
            return inFile;
        }
        UUID id = id(type, table, key);
        return store.find(type, id) == null ? null : id;
    }

    boolean isImported(UUID recordId) {
        return imported.containsKey(recordId);
    }

    ImportedRecord imported(UUID recordId) {
        return imported.computeIfAbsent(recordId, id -> {
            ImportedRecord fresh = new ImportedRecord(facts.directory().id, id, facts.source());
            fresh.persist();
            return fresh;
        });
    }


    Unmatched unmatched() {
        return unmatched;
    }

    /** What the catalog does itself, once all records stand in the database. */
    void later(Runnable act) {
        later.add(act);
    }

    void finish() {
        store.write();
        later.forEach(Runnable::run);
        later.clear();
    }
}
