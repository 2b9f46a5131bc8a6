package org.sala.publishing.feed;

import com.ibm.icu.text.Normalizer2;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Place;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/** The simplest search: all words must be in the texts of an entry, whatever their case, accents and invisible marks. */
@DefaultBean
@ApplicationScoped
class ContainedWords implements FindsEntries {

    /** Accents of Latin letters. The vowels of Khmer, Thai, Lao and Burmese are marks, too, and stay. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();

    @Override
    public Set<UUID> withWords(EditionContent content, Language language, String words) {
        Speech speech = Speech.in(language, content.masthead());
        Map<String, ReaderText> named = Stream.concat(
                content.kinds().stream().map(kind -> Map.entry("kind " + kind.code(), kind.name())),
                content.areas().stream().map(area -> Map.entry("area " + area.code(), area.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        List<String> wanted = words(words);
        return content.entries().stream().filter(entry -> holds(texts(entry, named, speech), wanted)).map(Entry::id)
                .collect(Collectors.toSet());
    }

    private static String texts(Entry entry, Map<String, ReaderText> named, Speech speech) {
        Stream<ReaderText> own = Stream.of(entry.name(), entry.alternateName(), entry.description(), entry.organization().name());
        Stream<ReaderText> kinds = entry.kinds().stream().map(kind -> named.get("kind " + kind));
        Stream<ReaderText> areas = Stream.concat(entry.areas().stream(), entry.places().stream().map(Place::area))
                .map(area -> named.get("area " + area));
        return Stream.of(own, kinds, areas).flatMap(texts -> texts).filter(Objects::nonNull)
                .map(text -> speech.wordings().of("", text)).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    /** Whether all words stand in a text; a question without a word asks for nothing. */
    static boolean holds(String text, List<String> words) {
        String folded = fold(text);
        return words.stream().allMatch(folded::contains);
    }

    static List<String> words(String question) {
        return Arrays.stream(BLANKS.split(fold(question))).filter(word -> !word.isEmpty()).toList();
    }

    private static String fold(String text) {
        return ACCENTS.matcher(APART.normalize(FOLDED.normalize(text))).replaceAll("");
    }
}
