package org.sala.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a file came to: items by the sheet of our workbook they belong to, translations, and the sheets of other parts. */
record Material(Map<String, List<Item>> items, List<Translation> translations, Map<String, List<Map<String, String>>> others) {

    /** A wording in another language for one field of one row; {@code item} says where it stood. */
    record Translation(Item item, String language, String sheet, String id, String field, String source, String text) {
    }

    static Material empty() {
        return new Material(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
    }

    void add(Item item) {
        items.computeIfAbsent(item.sheet(), sheet -> new ArrayList<>()).add(item);
    }

    List<Item> of(String sheet) {
        return items.getOrDefault(sheet, List.of());
    }
}
