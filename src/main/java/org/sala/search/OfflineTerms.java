package org.sala.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.search.Words.Spelling;
import org.sala.search.Words.Word;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/**
 * The terms of the index for browsers: folded words, names also with two words written as one, whole ({@code =}), and
 * as pairs of syllables in scripts without spaces ({@code _}). An owner has a term once, in the strongest field.
 */
final class OfflineTerms {

    private static final String WHOLE = "=";
    private static final int LONGEST_WHOLE = 6;

    private final OfflineNames names;
    private final Map<String, Owners> owners = new HashMap<>();
    /** An edition has the same words again and again. */
    private final Map<String, Spelling> spellings = new HashMap<>();

    OfflineTerms(EditionContent content, Language language, OfflineNames names) {
        this.names = names;
        int owner = 0;
        for (Entry entry : content.entries()) {
            entry(owner++, entry);
        }
        for (EditionContent.KindOfHelp kind : content.kinds()) {
            everyLanguage(owner, Field.KIND, kind.name());
            everyLanguage(owner++, Field.KIND, kind.synonyms());
        }
        for (EditionContent.Area area : content.areas()) {
            everyLanguage(owner++, Field.PLACE, area.name());
        }
        for (EditionContent.Provider provider : names.providers()) {
            everyLanguage(owner++, Field.ORGANIZATION, provider.name());
        }
        for (String code : names.languages()) {
            Language spoken = new Language(code);
            named(owner, Field.LANGUAGE, spoken.nameIn(language));
            named(owner++, Field.LANGUAGE, spoken.ownName());
        }
    }

    private void entry(int owner, Entry entry) {
        inTheLanguage(owner, Field.NAME, entry.name(), entry.alternateName());
        entry.places().forEach(place -> {
            inTheLanguage(owner, Field.PLACE, place.name(), place.address());
            inTheLanguage(owner, Field.DESCRIPTION, place.directions(), place.transportation());
        });
        if (entry.whoFor() != null) {
            inTheLanguage(owner, Field.WHO_FOR, entry.whoFor().text());
        }
        if (entry.howToGet() != null) {
            inTheLanguage(owner, Field.DESCRIPTION, entry.howToGet().steps());
        }
        inTheLanguage(owner, Field.DESCRIPTION, entry.description(), entry.interpretation());
    }

    private void everyLanguage(int owner, Field field, ReaderText text) {
        if (text != null) {
            text.wordings().values().forEach(wording -> named(owner, field, wording));
        }
    }

    private void inTheLanguage(int owner, Field field, ReaderText... texts) {
        for (ReaderText text : texts) {
            String wording = names.text(text);
            if (wording != null && field == Field.NAME) {
                named(owner, field, wording);
            } else if (wording != null) {
                words(wording).forEach(word -> put(word.folded(), owner, field));
            }
        }
    }

    private void named(int owner, Field field, String name) {
        for (String part : name.split(";")) {
            List<Word> words = words(part);
            for (int place = 0; place < words.size(); place++) {
                Word word = words.get(place);
                put(word.folded(), owner, field);
                if (!word.spaceless() && place > 0 && !words.get(place - 1).spaceless()) {
                    put(words.get(place - 1).folded() + word.folded(), owner, field);
                }
            }
            if (!words.isEmpty() && words.size() <= LONGEST_WHOLE) {
                put(WHOLE + words.stream().map(Word::folded).collect(Collectors.joining()), owner, field);
            }
            EntryTerms.runs(words).forEach(run -> Words.pairs(run).forEach(pair -> put(EntryTerms.PAIR + pair, owner, field)));
        }
    }

    private List<Word> words(String text) {
        return Words.of(text, piece -> spellings.computeIfAbsent(piece, Spelling::of));
    }

    private void put(String term, int owner, Field field) {
        owners.computeIfAbsent(term, none -> new Owners()).add(owner, field);
    }

    /** Who has a term, each once. They come in the order of their numbers. */
    private static final class Owners {

        private final List<List<Integer>> byField = new ArrayList<>(Collections.nCopies(Field.values().length, null));
        private int last = -1;
        private Field strongest;

        void add(int owner, Field field) {
            if (owner == last && field.compareTo(strongest) <= 0) {
                return;
            }
            if (owner == last) {
                byField.get(strongest.ordinal()).removeLast();
            }
            last = owner;
            strongest = field;
            if (byField.get(field.ordinal()) == null) {
                byField.set(field.ordinal(), new ArrayList<>());
            }
            byField.get(field.ordinal()).add(owner);
        }

        void appendTo(StringBuilder lines) {
            for (int field = 0; field < byField.size(); field++) {
                if (byField.get(field) != null && !byField.get(field).isEmpty()) {
                    append(lines, field, byField.get(field));
                }
            }
        }
    }

    /** In the order of UTF-16 units, as JavaScript compares. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(owners).forEach((term, having) -> {
            lines.append(term).append('\t');
            having.appendTo(lines);
            lines.setCharAt(lines.length() - 1, '\n');
        });
        return lines.toString();
    }

    private static void append(StringBuilder lines, int field, List<Integer> numbers) {
        lines.append((char) ('A' + field));
        int before = 0;
        for (int number : numbers) {
            lines.append(Integer.toString(number - before, Character.MAX_RADIX)).append(',');
            before = number;
        }
        lines.setCharAt(lines.length() - 1, ';');
    }
}
