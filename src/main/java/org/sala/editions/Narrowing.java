package org.sala.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.CatalogSnapshot;
import org.sala.catalog.TaxonomyTerm;
import org.sala.directories.Chapter;
import org.sala.directories.Directory;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.KindOfHelp;
import org.sala.editions.EditionContent.Masthead;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.values.ReaderText;

/**
 * The one place where the catalog is narrowed to an audience. It copies what may be read and knows nothing of the rest;
 * a field it does not name cannot travel.
 */
@ApplicationScoped
class Narrowing {

    /** What is to be made: of which edition, for whom. */
    record Issue(UUID editionId, int number, LocalDate date, LocalDate validUntil, Audience audience, boolean draft) {
    }

    EditionContent narrow(Directory directory, Issue issue) {
        Texts texts = new Texts(directory.languages());
        CatalogSnapshot catalog = CatalogSnapshot.of(directory.id);
        EntryNarrowing narrowing = new EntryNarrowing(catalog, issue.audience(), texts);
        List<TaxonomyTerm> terms = TaxonomyTerm.kindsOfHelp();
        List<Entry> entries = catalog.services().stream().filter(service -> service.audience.allows(issue.audience()))
                .map(narrowing::entry).sorted(readingOrder(terms)).toList();
        return new EditionContent(masthead(directory, issue, texts), kinds(terms, entries, texts),
                areas(directory, entries, texts), chapters(directory, issue.audience(), texts), entries);
    }

    /** One service as each audience would see it; an audience that may not know of it has none. */
    Map<Audience, Entry> narrow(Directory directory, UUID serviceId, List<Audience> audiences) {
        Texts texts = new Texts(directory.languages());
        CatalogSnapshot catalog = CatalogSnapshot.of(directory.id, serviceId);
        Map<Audience, Entry> entries = new EnumMap<>(Audience.class);
        audiences.forEach(audience -> catalog.services().stream().filter(service -> service.audience.allows(audience))
                .forEach(service -> entries.put(audience, new EntryNarrowing(catalog, audience, texts).entry(service))));
        return entries;
    }

    private static Masthead masthead(Directory directory, Issue issue, Texts texts) {
        return new Masthead(issue.editionId(), directory.slug, texts.of(directory.name), texts.of(directory.areaName),
                texts.of(directory.publisher), issue.number(), issue.date(), issue.validUntil(), issue.audience(),
                directory.sourceLanguage, directory.languages(), directory.timeZone, issue.draft(),
                appearance(directory, texts));
    }

    private static EditionContent.Appearance appearance(Directory directory, Texts texts) {
        return new EditionContent.Appearance(texts.of(directory.discreetName), directory.webAddress, directory.localDigits,
                directory.spotColor, directory.searchEngines, directory.discreetPages);
    }

    private static Comparator<Entry> readingOrder(List<TaxonomyTerm> terms) {
        Map<String, Integer> positions = terms.stream().collect(Collectors.toMap(term -> term.code, term -> term.position));
        return Comparator.<Entry>comparingInt(entry -> entry.kinds().stream().mapToInt(positions::get).min().orElse(Integer.MAX_VALUE))
                .thenComparing(entry -> entry.places().isEmpty() ? "" : String.valueOf(entry.places().getFirst().area()))
                .thenComparing(entry -> entry.name().wordings().values().stream().findFirst().orElse(""))
                .thenComparing(Entry::id);
    }

    private static List<KindOfHelp> kinds(List<TaxonomyTerm> terms, List<Entry> entries, Texts texts) {
        Set<String> used = entries.stream().flatMap(entry -> entry.kinds().stream()).collect(Collectors.toSet());
        return terms.stream().filter(term -> used.contains(term.code))
                .map(term -> new KindOfHelp(term.code, used.contains(String.valueOf(term.parentCode)) ? term.parentCode : null,
                        texts.of(term.name), texts.of(term.description), term.pictogram, term.synonyms.forReaders())).toList();
    }

    /** The areas entries lie in or serve, with those above them; an area nobody may know of is not named. */
    private static List<Area> areas(Directory directory, List<Entry> entries, Texts texts) {
        Map<String, AdministrativeArea> all = AdministrativeArea.inDirectory(directory.id).stream()
                .collect(Collectors.toMap(area -> area.code, area -> area, (first, second) -> first, LinkedHashMap::new));
        Set<String> used = entries.stream().flatMap(entry -> Stream.concat(entry.areas().stream(),
                entry.places().stream().map(EditionContent.Place::area))).filter(all::containsKey)
                .flatMap(code -> Stream.iterate(code, all::containsKey, at -> String.valueOf(all.get(at).parentCode)))
                .collect(Collectors.toSet());
        return all.values().stream().filter(area -> used.contains(area.code))
                .map(area -> new Area(area.code, area.parentCode, texts.of(area.name), area.outline)).toList();
    }

    private static List<EditionContent.Chapter> chapters(Directory directory, Audience audience, Texts texts) {
        return Chapter.inDirectory(directory.id).stream().filter(chapter -> chapter.audience.allows(audience))
                .map(chapter -> new EditionContent.Chapter(chapter.slug,
                        EditionContent.Chapter.Position.valueOf(chapter.position.name()),
                        texts.of(chapter.title), texts.of(chapter.body)))
                .toList();
    }

    /** Texts in the languages of the directory only. */
    record Texts(List<Language> languages) {

        ReaderText of(LocalizedText text) {
            Map<Language, String> kept = new LinkedHashMap<>(text.forReaders().wordings());
            kept.keySet().retainAll(languages);
            return new ReaderText(kept);
        }
    }
}
