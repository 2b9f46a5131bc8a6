package org.sala.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Phone;
import org.sala.search.EntryText.FieldText;
import org.sala.search.Words.Word;

/**
 * The terms an entry is found by, each with its {@link Rank}: words as they are and
 * folded; of names, kinds of help and places also two words written as one, the whole text without spaces, marked
 * {@code =}, and in scripts without spaces pairs of syllables, marked {@code _}; the ends of phone numbers, marked {@code #}.
 */
public final class EntryTerms {

    static final String PAIR = "_";
    static final String PHONE = "#";
    static final String WHOLE = "=";
    static final int FEWEST_DIGITS = 4;
    /** Whole texts of more words nobody types. */
    static final int LONGEST_WHOLE = 6;

    private static final int TEXTS_KEPT = 20_000;
    private static final int LONGEST_NUMBER = 20;

    private final EntryText texts;
    /** Names of kinds, areas and organizations come again and again. */
    private final Cache<String, List<Word>> words = Caffeine.newBuilder().maximumSize(TEXTS_KEPT).build();
    private final Pieces pieces = new Pieces();

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
        List<Word> cut = isShort ? words.get(text, pieces::words) : pieces.words(text);
        for (Word word : cut) {
            put(terms, word.exact(), field);
            put(terms, word.folded(), field);
        }
        if (field == Field.NAME) {
            int share = Math.clamp(Rank.LARGEST_SHARE + 1L - cut.size(), 0, Rank.LARGEST_SHARE);
            cut.forEach(word -> List.of(word.exact(), word.folded()).forEach(term -> shares.merge(term, share, Math::max)));
        }
        if (isShort) {
            addShort(terms, field, cut);
        }
    }

    private static void addShort(Map<String, Integer> terms, Field field, List<Word> words) {
        for (int place = 1; place < words.size(); place++) {
            if (!words.get(place).spaceless() && !words.get(place - 1).spaceless()) {
                put(terms, words.get(place - 1).folded() + words.get(place).folded(), field);
            }
        }
        if (!words.isEmpty() && words.size() <= LONGEST_WHOLE) {
            put(terms, WHOLE + words.stream().map(Word::exact).collect(Collectors.joining()), field);
            put(terms, WHOLE + words.stream().map(Word::folded).collect(Collectors.joining()), field);
        }
        runs(words).forEach(run -> Words.pairs(run).forEach(pair -> put(terms, PAIR + pair, field)));
    }

    /** The folded stretches without spaces. */
    static List<String> runs(List<Word> words) {
        Map<Integer, StringBuilder> runs = new HashMap<>();
        words.stream().filter(Word::spaceless)
                .forEach(word -> runs.computeIfAbsent(word.run(), none -> new StringBuilder()).append(word.folded()));
        return runs.values().stream().map(StringBuilder::toString).toList();
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
