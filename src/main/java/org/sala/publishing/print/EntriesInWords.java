package org.sala.publishing.print;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.values.Language;

/** The entries of an edition as one language prints them. */
final class EntriesInWords {

    private final Reader reader;
    private final Map<String, Passage> areaNames = new LinkedHashMap<>();

    EntriesInWords(EditionContent content, Language language) {
        this.reader = Reader.of(content.masthead(), language);
        content.areas().forEach(area -> areaNames.put(area.code(), reader.name(area.name(), area.code())));
    }

    Reader reader() {
        return reader;
    }

    PrintedEntry of(Entry entry) {
        return new PrintedEntry(entry, reader, areaNames);
    }
}
