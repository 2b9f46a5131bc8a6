package org.sala.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.KindOfHelp;
import org.sala.values.Language;

/**
 * What a browser needs to search an edition without a network, language by language: the same words by the same rules as the
 * index of the server. It is JSON; its terms are one text of lines, each a term, a tab, and the owners that have it.
 *
 * <table>
 * <caption>Members</caption>
 * <tr><td>{@code rules}</td><td>the replacements of each {@link Folding.Step}, as regular expressions with the flags {@code gu}</td></tr>
 * <tr><td>{@code qualities}, {@code weights}, {@code share}</td><td>how well a way to match counts, what each {@link Field} weighs, and
 * what a large share of a name adds</td></tr>
 * <tr><td>{@code entries}</td><td>what a result shows and filters look at ({@link OfflineEntry})</td></tr>
 * <tr><td>{@code kinds}, {@code areas}, {@code organizations}, {@code languages}</td><td>what entries share; like entries they own terms, numbered on
 * after the entries in this order</td></tr>
 * <tr><td>{@code terms}</td><td>{@code shelter\tA3,2;H0}: for each field (A is the first) the numbers of its owners, each as the step
 * from the one before</td></tr>
 * </table>
 */
public final class OfflineIndex {

    static final int VERSION = 1;

    private static final ObjectMapper JSON = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    /** In one order, as all that is written: the same edition gives the same bytes. */
    private static final Map<String, Float> QUALITIES = new TreeMap<>(Map.of("folded", Matches.FOLDED, "joined", Matches.JOINED,
            "pairs", Matches.PAIRS, "cut", Matches.CUT, "beginning", Matches.BEGINNING, "error", Matches.ERROR));

    /** A kind of help or a language: its code. */
    record Coded(String c) {
    }

    /** An area: its code, the number of the area it lies in (-1 at the top), its name. */
    record OfflineArea(String c, int p, String n) {
    }

    record Whole(int version, Map<String, List<List<String>>> rules, Map<String, Float> qualities, List<Float> weights,
                 List<String> reasons, float share, List<OfflineEntry> entries, List<Coded> kinds, List<OfflineArea> areas,
                 List<String> organizations, List<Coded> languages, String terms) {
    }

    private final EditionContent content;
    private final NameTerms shared = new NameTerms();

    public OfflineIndex(EditionContent content) {
        this.content = content;
    }

    /** The index of a language as JSON; for several languages in any threads at once. */
    public String in(Language language) {
        OfflineNames names = new OfflineNames(content, language);
        List<OfflineEntry> entries = content.entries().stream().map(entry -> OfflineEntry.of(entry, names)).toList();
        try {
            return JSON.writeValueAsString(new Whole(VERSION, rules(), QUALITIES,
                    Arrays.stream(Field.values()).map(Field::weight).toList(),
                    Arrays.stream(Field.values()).map(field -> field.reason().name()).toList(), Rank.PER_SHARE, entries,
                    content.kinds().stream().map(KindOfHelp::code).map(Coded::new).toList(), areas(content, names),
                    names.organizations(), names.languages().stream().map(Coded::new).toList(),
                    new OfflineTerms(content, language, names, shared).lines()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An index could not be written as JSON", impossible);
        }
    }

    private static Map<String, List<List<String>>> rules() {
        return new TreeMap<>(Map.of("repair", Folding.Step.REPAIR.replacements(), "exact", Folding.Step.EXACT_WORD.replacements(),
                "folded", Folding.Step.FOLDED_WORD.replacements()));
    }

    private static List<OfflineArea> areas(EditionContent content, OfflineNames names) {
        List<String> codes = content.areas().stream().map(Area::code).toList();
        List<OfflineArea> areas = new ArrayList<>();
        content.areas().forEach(area -> areas.add(new OfflineArea(area.code(), codes.indexOf(area.parent()), names.text(area.name()))));
        return areas;
    }

    /** Distinct, in the order of the alphabet. */
    static List<String> sorted(java.util.stream.Stream<String> texts) {
        return List.copyOf(new TreeSet<>(texts.toList()));
    }
}
