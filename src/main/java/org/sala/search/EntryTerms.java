package org.sala.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Phone;
import org.sala.search.EntryText.FieldText;
import org.sala.search.Words.Word;

/**
 * The terms an entry is found by, each with its {@link Rank}: words as they are and
 * folded; names also with two words written as one; pairs of syllables, marked {@code _}, of the short texts in scripts
 * without spaces; and the ends of phone numbers, marked {@code #}.
 */
public final class EntryTerms {

    static final String PAIR = "_";
    static final String PHONE = "#";
    static final int FEWEST_DIGITS = 4;

    private static final int TEXTS_KEPT = 20_000;
    private static final int LONGEST_NUMBER = 20;

    private final EntryText texts;
    /** Names of kinds, areas and organizations come again and again. */
    private final Cache<String, List<Word>> words = Caffeine.newBuilder().maximumSize(TEXTS_KEPT).build();

    public EntryTerms(EntryText texts) {
        this.texts = texts;
    }

    /** The terms of an entry in all languages with their ranks. */
    public Map<String, Integer> of(Entry entry) {
        Map<String, Integer> terms = new HashMap<>();
        Map<String, Integer> shares = new HashMap<>();
        for (FieldText text : texts.of(entry)) {
            for (String part : text.text().split(";")) {
                add(terms, shares, text.field(), part);
            }
        }
        entry.allPhones().forEach(phone -> addPhone(terms, phone));
        terms.replaceAll((term, fields) -> Rank.of(fields, shares.getOrDefault(term, 0)));
        return terms;
    }

    private void add(Map<String, Integer> terms, Map<String, Integer> shares, Field field, String text) {
        boolean isShort = field.compareTo(Field.PLACE) >= 0;
        List<Word> cut = isShort ? words.get(text, Words::of) : Words.of(text);
        int share = Math.clamp(Rank.LARGEST_SHARE + 1L - cut.size(), 0, Rank.LARGEST_SHARE);
        for (int place = 0; place < cut.size(); place++) {
            Word word = cut.get(place);
            put(terms, word.exact(), field);
            put(terms, word.folded(), field);
            if (field == Field.NAME) {
                shares.merge(word.exact(), share, Math::max);
                shares.merge(word.folded(), share, Math::max);
            }
            if (isShort && !word.spaceless() && place > 0 && !cut.get(place - 1).spaceless()) {
                put(terms, cut.get(place - 1).folded() + word.folded(), field);
            }
        }
        if (isShort) {
            runs(cut).forEach(run -> Words.pairs(run).forEach(pair -> put(terms, PAIR + pair, field)));
        }
    }

    /** The folded stretches without spaces. */
    static List<String> runs(List<Word> words) {
        Map<Integer, StringBuilder> runs = new HashMap<>();
        words.stream().filter(Word::spaceless)
                .forEach(word -> runs.computeIfAbsent(word.run(), none -> new StringBuilder()).append(word.folded()));
        return new ArrayList<>(runs.values().stream().map(StringBuilder::toString).toList());
    }

    private static void addPhone(Map<String, Integer> terms, Phone phone) {
        for (String number : new String[]{phone.dial(), phone.number()}) {
            String digits = number == null ? "" : PhoneDigits.of(number);
            for (int start = 0; start < digits.length() && (start == 0 || digits.length() - start >= FEWEST_DIGITS); start++) {
                put(terms, PHONE + digits.substring(start, Math.min(digits.length(), start + LONGEST_NUMBER)), Field.PHONE);
            }
        }
    }

    private static void put(Map<String, Integer> terms, String term, Field field) {
        terms.merge(term, field.bit(), (before, bit) -> before | bit);
    }

    /** A number that changes when a text the entry is found by changes; the same in every process. */
    long fingerprint(Entry entry) {
        long print = 1;
        for (FieldText text : texts.of(entry)) {
            print = print * 1_000_003 + text.field().ordinal() * 31L + text.text().hashCode();
        }
        for (Phone phone : entry.allPhones()) {
            print = print * 1_000_003 + phone.number().hashCode();
        }
        return entry.traffickingSpecific() ? ~print : print;
    }
}
