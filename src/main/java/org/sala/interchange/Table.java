package org.sala.interchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sala.catalog.CatalogRecord;

/** One sheet of our workbook and the records behind it: how its rows are read, checked and written. */
abstract class Table<R extends CatalogRecord> {

    private final Intake intake;
    private final Class<R> type;
    private final String name;

    Table(Intake intake, Class<R> type, String name) {
        this.intake = intake;
        this.type = type;
        this.name = name;
    }

    abstract List<Binding<R, ?>> bindings();

    /** Columns without which a row cannot be taken in. */
    abstract List<String> required();

    abstract R make(Draft draft);

    /** What tells rows apart. */
    String key(Item item) {
        return item.text("id");
    }

    UUID id(Item item) {
        return intake.id(type, name, key(item));
    }

    /** Looks at values together; may reject the row. */
    void check(Item item, Map<String, Object> values) {
    }

    /** Writes what is more than fields of the record; says whether anything changed. */
    boolean after(R record, Draft draft, Merge merge) {
        return false;
    }

    Intake intake() {
        return intake;
    }

    String name() {
        return name;
    }

    Class<R> type() {
        return type;
    }

    /** First pass: reads and checks all rows; nothing is written. */
    List<Draft> read(List<Item> items) {
        Map<String, Item> seen = new HashMap<>();
        List<Draft> drafts = new java.util.ArrayList<>();
        for (Item item : items) {
            At at = new At(intake.report(), item, "id");
            if (key(item).isBlank()) {
                at.reject(Reason.MISSING_KEY);
            } else if (seen.putIfAbsent(key(item), item) != null) {
                at.reject(Reason.KEY_TWICE, String.valueOf(seen.get(key(item)).row()));
            }
            Map<String, Object> values = item.isRejected() ? Map.of() : values(item);
            if (item.isRejected() && item.isCounted()) {
                intake.report().countRejected(name);
            } else if (!item.isRejected()) {
                UUID id = id(item);
                intake.know(name, key(item), id);
                drafts.add(new Draft(item, id, values));
            }
        }
        return drafts;
    }

    private Map<String, Object> values(Item item) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Binding<R, ?> binding : bindings()) {
            if (item.has(binding.column())) {
                value(item, binding, values);
            }
        }
        for (String column : required()) {
            if (!item.isRejected() && (values.get(column) == null || values.get(column).equals(""))) {
                new At(intake.report(), item, column).reject(Reason.MISSING_VALUE, column);
            }
        }
        check(item, values);
        return values;
    }

    private static <R, V> void put(Map<String, Object> values, Binding<R, V> binding, V value) {
        values.put(binding.column(), value);
    }

    private <V> void value(Item item, Binding<R, V> binding, Map<String, Object> values) {
        String text = item.text(binding.column()).strip();
        if (text.isEmpty()) {
            put(values, binding, binding.kind().blank());
            return;
        }
        V value = binding.kind().read(text, new At(intake.report(), item, binding.column()));
        if (value != null) {
            put(values, binding, value);
        }
    }

    /** Second pass: writes a checked row. */
    void write(Draft draft) {
        R present = intake.store().find(type, draft.id());
        boolean fresh = present == null;
        R record = fresh ? make(draft) : present;
        Merge merge = new Merge(intake, record, fresh);
        if (fresh) {
            intake.store().add(record);
            offerAll(record, draft, merge);
            after(record, draft, merge);
            merge.finish();
            intake.history().made(intake.facts().by(), record);
            intake.report().countMade(name);
            return;
        }
        intake.history().changing(intake.facts().by(), record, () -> offerAll(record, draft, merge));
        if (after(record, draft, merge)) {
            merge.markChanged();
        }
        if (merge.finish()) {
            touch(record);
            intake.report().countUpdated(name);
        } else {
            intake.report().countUnchanged(name);
        }
    }

    /** Called for a record that was there and has changed. */
    void touch(R record) {
    }

    private void offerAll(R record, Draft draft, Merge merge) {
        bindings().forEach(binding -> offer(record, draft, merge, binding));
    }

    @SuppressWarnings("unchecked")
    private <V> void offer(R record, Draft draft, Merge merge, Binding<R, V> binding) {
        if (!draft.values().containsKey(binding.column())) {
            return;
        }
        V value = (V) draft.value(binding.column());
        merge.offer(draft.item(), binding.column(), binding.written(record), binding.kind().write(value),
                () -> set(record, value, merge, binding));
    }

    /** What hangs on a record that was there before is told in its history as one of its fields. */
    private <V> void set(R record, V value, Merge merge, Binding<R, V> binding) {
        String before = merge.isFresh() || binding.told() == null ? null : binding.told().apply(record);
        binding.set().accept(record, value);
        if (before != null) {
            intake.history().changed(intake.facts().by(), record, binding.column(), before, binding.told().apply(record));
        }
    }

    /** A cell that holds the key of a row of another sheet. */
    Kind<UUID> reference(Class<? extends CatalogRecord> other, String table) {
        return new Kind<>((text, at) -> {
            UUID id = intake.known(other, table, text);
            if (id == null && intake.report().isRejected(at.item().origin(), at.item().row())) {
                at.item().rejectWithItsRow();
            } else if (id == null) {
                at.reject(Reason.UNKNOWN_REFERENCE, table, text);
            }
            return id;
        }, UUID::toString, null);
    }

    static UUID idOf(CatalogRecord record) {
        return record == null ? null : record.id;
    }
}
