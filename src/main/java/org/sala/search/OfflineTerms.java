package org.sala.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/**
 * The terms of the index for browsers: folded words, and those of names ({@link NameTerms}). An owner has a term once, in
 * the strongest field.
 */
final class OfflineTerms {

    private final OfflineNames names;
    private final NameTerms shared;
    private final Map<String, Owners> owners = new HashMap<>();
    private final Pieces pieces = new Pieces();
    /** The owners of the words of a piece, for an edition has the same words again and again. */
    private final Map<String, Owners[]> ofPieces = new HashMap<>();

    /** {@code shared} may serve the indexes of all languages at once. */
    OfflineTerms(EditionContent content, Language language, OfflineNames names, NameTerms shared) {
        this.names = names;
        this.shared = shared;
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
            text.wordings().values().stream().flatMap(wording -> shared.of(wording).stream()).forEach(term -> having(term).add(owner, field));
        }
    }

    private void inTheLanguage(int owner, Field field, ReaderText... texts) {
        for (ReaderText text : texts) {
            String wording = names.text(text);
            if (wording != null && field == Field.NAME) {
                named(owner, field, wording);
            } else if (wording != null) {
                Pieces.each(wording, piece -> ofPiece(piece, owner, field));
            }
        }
    }

    private void ofPiece(String piece, int owner, Field field) {
        for (Owners having : ofPieces.computeIfAbsent(piece, fresh -> pieces.words(fresh).stream()
                .map(word -> having(word.folded())).toArray(Owners[]::new))) {
            having.add(owner, field);
        }
    }

    private void named(int owner, Field field, String name) {
        NameTerms.of(name, pieces).forEach(term -> having(term).add(owner, field));
    }

    private Owners having(String term) {
        return owners.computeIfAbsent(term, none -> new Owners());
    }

    /** In the order of UTF-16 units, as JavaScript compares. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        String[] terms = owners.keySet().toArray(String[]::new);
        Arrays.sort(terms);
        for (String term : terms) {
            lines.append(term).append('\t');
            owners.get(term).appendTo(lines);
            lines.setCharAt(lines.length() - 1, '\n');
        }
        return lines.toString();
    }

    /** Who has a term, each once, with the strongest field. They come in the order of their numbers. */
    private static final class Owners {

        private static final int FIELD_BITS = 4;
        private static final int FIELD = (1 << FIELD_BITS) - 1;
        private static final String[] STEPS = IntStream.range(0, 2000).mapToObj(Owners::inBase36).toArray(String[]::new);

        /** The number of each owner, with its field in the lowest bits. */
        private int[] having = new int[2];
        private int count;
        private int fields;

        void add(int owner, Field field) {
            int added = owner << FIELD_BITS | field.ordinal();
            if (count > 0 && having[count - 1] >> FIELD_BITS == owner) {
                having[count - 1] = Math.max(having[count - 1], added);
            } else {
                having = count == having.length ? Arrays.copyOf(having, 2 * count) : having;
                having[count++] = added;
            }
            fields |= 1 << field.ordinal();
        }

        void appendTo(StringBuilder lines) {
            for (int field = 0; field < Field.values().length; field++) {
                if ((fields >> field & 1) == 1) {
                    append(lines, field);
                }
            }
        }

        private void append(StringBuilder lines, int field) {
            int start = lines.length();
            lines.append((char) ('A' + field));
            int before = 0;
            for (int at = 0; at < count; at++) {
                if ((having[at] & FIELD) == field) {
                    int number = having[at] >> FIELD_BITS;
                    lines.append(number - before < STEPS.length ? STEPS[number - before] : inBase36(number - before)).append(',');
                    before = number;
                }
            }
            if (lines.length() == start + 1) {
                lines.setLength(start); // Everybody who had it here has it in a stronger field.
            } else {
                lines.setCharAt(lines.length() - 1, ';');
            }
        }

        private static String inBase36(int number) {
            return Integer.toString(number, Character.MAX_RADIX);
        }
    }
}
