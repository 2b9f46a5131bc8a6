package org.sala.publishing.print;

import com.ibm.icu.text.BreakIterator;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionCode;
import org.sala.editions.EditionContent.Masthead;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/** Says each thing in the languages of an order: texts of the edition, texts of the program, dates and numbers. */
final class Speech {

    /** What is left of two lines of the smallest page beside the dates, in characters. */
    private static final int LONGEST_NAME = 24;

    /** The code does not stand alone on a line. */
    private static final char NO_BREAK = '\u00A0';

    private final List<Voice> voices;

    /** One of the languages: its reader and its texts. */
    private record Voice(Reader reader, HandoutMessages messages) {

        Passage passage(String text) {
            return new Passage(text, reader.language(), null);
        }

        private String edition(Masthead masthead, String code) {
            String validUntil = masthead.validUntil() == null ? null : messages.validUntil(reader.date(masthead.validUntil()));
            return Stream.of(messages.edition(reader.number(masthead.number())), reader.date(masthead.published()), validUntil, messages.code(code).replace(' ', NO_BREAK))
                    .filter(Objects::nonNull).collect(Collectors.joining(" · "));
        }
    }

    Speech(PrintOrder order, Masthead masthead) {
        voices = Stream.concat(Stream.of(order.language()), order.second().stream()).distinct()
                .map(language -> new Voice(Reader.of(masthead, language), messages(language))).toList();
    }

    private static HandoutMessages messages(Language language) {
        return language.equals(Language.ENGLISH) ? MessageBundles.get(HandoutMessages.class)
                : MessageBundles.get(HandoutMessages.class, Localized.Literal.of(language.code()));
    }

    Language language() {
        return voices.getFirst().reader().language();
    }

    /** Null when there is no such text. A wording that serves both languages is said once, unmarked if it is in one of them. */
    Wordings text(ReaderText text) {
        Map<String, Passage> said = new LinkedHashMap<>();
        voices.stream().map(voice -> voice.reader().text(text)).filter(Objects::nonNull)
                .forEach(passage -> said.merge(passage.text(), passage, (one, other) -> one.onlyIn() == null ? one : other));
        return said.isEmpty() ? null : new Wordings(said.values().stream().map(this::marked).toList());
    }

    /** The mark of a text in another language, as a whole phrase of the reader's. */
    private Passage marked(Passage passage) {
        return passage.onlyIn() == null ? passage
                : new Passage(passage.text(), passage.language(), voices.getFirst().messages().onlyIn(passage.onlyIn()));
    }

    Wordings name(ReaderText name, String otherwise) {
        Wordings said = text(name);
        return said == null ? new Wordings(List.of(new Passage(otherwise, language(), null))) : said;
    }

    Wordings say(Function<HandoutMessages, String> message) {
        return new Wordings(voices.stream().map(voice -> voice.passage(message.apply(voice.messages()))).distinct().toList());
    }

    /** Which edition a print is of, without its name: one line in each language. */
    Wordings edition(Masthead masthead) {
        String code = EditionCode.of(masthead.editionId()).written();
        return new Wordings(voices.stream().map(voice -> voice.passage(voice.edition(masthead, code))).toList());
    }

    /** The same in few words for small paper, with the name of the directory, or its beginning. */
    String foot(Masthead masthead) {
        Voice voice = voices.getFirst();
        Reader reader = voice.reader();
        String name = reader.name(masthead.name(), masthead.slug()).text();
        String validUntil = masthead.validUntil() == null ? null : voice.messages().validUntil(reader.shortDate(masthead.validUntil()));
        return Stream.of(shortened(name), voice.messages().edition(reader.number(masthead.number())), reader.shortDate(masthead.published()),
                validUntil, EditionCode.of(masthead.editionId()).written()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private static String shortened(String name) {
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(name);
        int end = name.length() <= LONGEST_NAME ? name.length() : letters.preceding(LONGEST_NAME);
        return end == name.length() ? name : name.substring(0, end).strip() + "…";
    }

    /** A longer text once for each language, one after the other. */
    List<Passage> texts(ReaderText text) {
        Wordings said = text(text);
        return said == null ? List.of() : said.all();
    }
}
