package org.sala.editions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Chapter;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.HowToGet;
import org.sala.editions.EditionContent.KindOfHelp;
import org.sala.editions.EditionContent.Masthead;
import org.sala.editions.EditionContent.Phone;
import org.sala.editions.EditionContent.Place;
import org.sala.editions.EditionContent.WhoFor;
import org.sala.values.ReaderText;

/** Draws a sketch of an edition while it is read, part by part, so that the whole of it is never in memory. */
final class Sketching implements EditionJson.Taker {

    private Masthead masthead;
    private List<KindOfHelp> kinds = List.of();
    private List<Area> areas = List.of();
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    /** Many services have the same hours, places and languages. */
    private final Map<Object, Object> alike = new HashMap<>();

    static EditionContent of(byte[] document) {
        Sketching sketching = new Sketching();
        EditionJson.read(document, sketching);
        return new EditionContent(sketching.masthead, sketching.kinds, sketching.areas, List.copyOf(sketching.chapters),
                List.copyOf(sketching.entries));
    }

    @Override
    public void masthead(Masthead read) {
        masthead = read;
    }

    @Override
    public void kinds(List<KindOfHelp> read) {
        kinds = List.copyOf(read);
    }

    @Override
    public void areas(List<Area> read) {
        areas = List.copyOf(read);
    }

    @Override
    public void chapter(Chapter read) {
        chapters.add(new Chapter(read.slug(), read.position(), read.title(), ReaderText.NONE));
    }

    @Override
    public void entry(Entry read) {
        entries.add(new Entry(read.id(), read.name(), ReaderText.NONE, ReaderText.NONE, once(read.organization()), once(read.kinds()),
                read.traffickingSpecific(), Set.of(), once(whoFor(read.whoFor())), once(howToGet(read.howToGet())),
                hotlines(read.phones()), once(read.hours()), ReaderText.NONE, read.places().stream().map(this::place).toList(),
                once(read.areas()), once(read.languages()), ReaderText.NONE, null, null, ReaderText.NONE, null, ReaderText.NONE,
                once(read.lastModified())));
    }

    private static WhoFor whoFor(WhoFor who) {
        return who == null ? null : new WhoFor(ReaderText.NONE, who.sexes(), who.minimumAge(), who.maximumAge(),
                who.nationalities(), Set.of(), null, null);
    }

    private static HowToGet howToGet(HowToGet how) {
        return how == null ? null : new HowToGet(ReaderText.NONE, how.free(), ReaderText.NONE, List.of(),
                how.identityDocumentRequired(), how.policeReportRequired());
    }

    private static List<Phone> hotlines(List<Phone> phones) {
        return phones.stream().filter(Phone::hotline).toList();
    }

    private Place place(Place place) {
        return new Place(place.id(), ReaderText.NONE, once(place.area()), ReaderText.NONE, ReaderText.NONE, ReaderText.NONE,
                ReaderText.NONE, place.latitude(), place.longitude(), hotlines(place.phones()), once(place.hours()));
    }

    @SuppressWarnings("unchecked")
    private <T> T once(T value) {
        return value == null ? null : (T) alike.computeIfAbsent(value, first -> first);
    }
}
