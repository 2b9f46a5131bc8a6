package org.sala.publishing.print;

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

    private final List<Voice> voices;

    /** One of the languages: its reader, its texts, and the zero its digits begin at. */
    private record Voice(Reader reader, HandoutMessages messages, char zero) {

        Passage passage(String text) {
            return new Passage(text, reader.language(), null);
        }

        String digits(String number) {
            StringBuilder written = new StringBuilder();
            number.chars().forEach(sign -> written.append((char) (sign >= '0' && sign <= '9' ? sign - '0' + zero : sign)));
            return written.toString();
        }

        private String edition(Masthead masthead, String code) {
            String published = masthead.published() == null ? null : digits(reader.date(masthead.published()));
            String validUntil = masthead.validUntil() == null ? null : messages.validUntil(digits(reader.date(masthead.validUntil())));
            return Stream.of(messages.edition(digits(String.valueOf(masthead.number()))), published, validUntil, messages.code(code))
                    .filter(Objects::nonNull).collect(Collectors.joining(" · "));
        }
    }

    Speech(PrintOrder order, Masthead masthead) {
        List<Language> otherwise = List.of(masthead.sourceLanguage(), Language.ENGLISH);
        voices = Stream.concat(Stream.of(order.language()), order.second().stream()).distinct()
                .map(language -> new Voice(new Reader(language, otherwise), messages(language),
                        masthead.appearance().localDigits() ? zero(language) : '0')).toList();
    }

    private static HandoutMessages messages(Language language) {
        return language.equals(Language.ENGLISH) ? MessageBundles.get(HandoutMessages.class)
                : MessageBundles.get(HandoutMessages.class, Localized.Literal.of(language.code()));
    }

    private static char zero(Language language) {
        return com.ibm.icu.text.NumberingSystem.getInstance(com.ibm.icu.util.ULocale.forLanguageTag(language.code() + "-u-nu-native"))
                .getDescription().charAt(0);
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

    /** A longer text once for each language, one after the other. */
    List<Passage> texts(ReaderText text) {
        Wordings said = text(text);
        return said == null ? List.of() : said.all();
    }
}
