package org.sala.publishing.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Chapter;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.KindOfHelp;
import org.sala.editions.EditionContent.Masthead;
import org.sala.editions.Hotlines;
import org.sala.publishing.print.Booklet.AreaPages;
import org.sala.publishing.print.Booklet.Hotline;
import org.sala.publishing.print.Booklet.Indexed;
import org.sala.publishing.print.Booklet.KindPages;
import org.sala.publishing.print.Booklet.PrintedChapter;
import org.sala.values.InkColor;
import org.sala.values.Language;

/**
 * Puts an edition into the order of a booklet. An entry is printed once, under the first of its kinds; its other kinds
 * point to that page. Kinds and areas stand as the edition has them, entries and organizations as the language sorts.
 */
final class BookletOrder {

    /** The place of entries that serve the whole area of the directory. */
    private static final String EVERYWHERE = "";
    private static final int MOST_EMERGENCY_NUMBERS = 8;
    private static final String PICTOGRAM_OF_LAST_RESORT = "users";

    private final EditionContent content;
    private final PrintOrder order;
    private final Reader reader;
    private final Map<String, Passage> areaNames = new LinkedHashMap<>();
    private final Map<UUID, String> homes = new HashMap<>();

    BookletOrder(EditionContent content, PrintOrder order, Language language) {
        this.content = content;
        this.order = order;
        this.reader = Reader.of(content.masthead(), language);
        content.areas().forEach(area -> areaNames.put(area.code(), reader.name(area.name(), area.code())));
        Set<String> known = content.kinds().stream().map(KindOfHelp::code).collect(Collectors.toSet());
        String last = content.kinds().isEmpty() ? "" : content.kinds().getLast().code();
        content.entries().forEach(entry -> homes.put(entry.id(), entry.kinds().stream().filter(known::contains).findFirst().orElse(last)));
    }

    Booklet booklet() {
        return new Booklet(reader.language(), form(), Stamp.of(content.masthead(), reader), cover(), chapters(Chapter.Position.FRONT), hotlines(), kinds(),
                chapters(Chapter.Position.BACK), organizations(), places());
    }

    private Booklet.Form form() {
        boolean discreet = order.format() == PrintFormat.BOOKLET_DISCREET;
        return new Booklet.Form(order.format() == PrintFormat.BOOKLET_LARGE, order.second().isPresent(),
                discreet || order.format() == PrintFormat.BOOKLET_IMPOSED, discreet ? Stamp.discreet(content.masthead(), reader) : null,
                InkColor.readable(content.masthead().appearance().spotColor()).map(InkColor::written).orElse(null), reader.number(0));
    }

    private Booklet.Cover cover() {
        Masthead masthead = content.masthead();
        return new Booklet.Cover(reader.name(masthead.name(), masthead.slug()), reader.text(masthead.areaName()),
                reader.text(masthead.publisher()), masthead.languages());
    }

    private List<PrintedChapter> chapters(Chapter.Position position) {
        return content.chapters().stream().filter(chapter -> chapter.position() == position)
                .map(chapter -> new PrintedChapter("chapter-" + chapter.slug(), reader.text(chapter.title()), reader.text(chapter.body())))
                .filter(chapter -> chapter.title() != null && chapter.body() != null).toList();
    }

    /** The numbers on the pages for an emergency: no more than one finds one's way among. All stand with their services. */
    static List<Hotlines.Hotline> emergencyNumbers(EditionContent content) {
        return Hotlines.of(content.entries()).stream().limit(MOST_EMERGENCY_NUMBERS).toList();
    }

    private List<Hotline> hotlines() {
        return emergencyNumbers(content).stream().map(one -> hotline(printed(one.entry()), one.phone())).toList();
    }

    private static Hotline hotline(PrintedEntry entry, EditionContent.Phone phone) {
        return new Hotline(entry.name(), entry.printed(phone));
    }

    private List<KindPages> kinds() {
        return IntStream.range(0, content.kinds().size()).mapToObj(this::kind)
                .filter(kind -> !kind.areas().isEmpty() || !kind.elsewhere().isEmpty()).toList();
    }

    private KindPages kind(int place) {
        KindOfHelp kind = content.kinds().get(place);
        List<Entry> here = content.entries().stream().filter(entry -> home(entry).equals(kind.code())).toList();
        List<PrintedEntry> elsewhere = content.entries().stream()
                .filter(entry -> entry.kinds().contains(kind.code()) && !home(entry).equals(kind.code()))
                .map(this::printed).sorted(byName()).toList();
        String pictogram = Pictograms.exists(kind.pictogram()) ? kind.pictogram() : PICTOGRAM_OF_LAST_RESORT;
        return new KindPages("kind-" + place, reader.name(kind.name(), kind.code()), reader.text(kind.description()), pictogram,
                areas("kind-" + place, here), elsewhere);
    }

    /** The first kind of an entry that the edition knows. */
    private String home(Entry entry) {
        return homes.get(entry.id());
    }

    private List<AreaPages> areas(String anchor, List<Entry> entries) {
        Map<String, List<PrintedEntry>> byArea = entries.stream()
                .collect(Collectors.groupingBy(this::area, Collectors.mapping(this::printed, Collectors.toList())));
        List<String> inOrder = new ArrayList<>(List.of(EVERYWHERE));
        inOrder.addAll(areaNames.keySet());
        return IntStream.range(0, inOrder.size()).filter(place -> byArea.containsKey(inOrder.get(place)))
                .mapToObj(place -> new AreaPages(anchor + "-area-" + place, areaNames.get(inOrder.get(place)),
                        byArea.get(inOrder.get(place)).stream().sorted(byName()).toList())).toList();
    }

    /** Where one would go comes before what is served; several areas served without a place to go to are everywhere. */
    private String area(Entry entry) {
        List<String> known = entry.areas().stream().filter(areaNames::containsKey).toList();
        return entry.places().stream().map(EditionContent.Place::area).filter(areaNames::containsKey).findFirst()
                .orElse(known.size() == 1 ? known.getFirst() : EVERYWHERE);
    }

    private List<Indexed> organizations() {
        Map<UUID, List<PrintedEntry>> entries = new LinkedHashMap<>();
        Map<UUID, Passage> names = new LinkedHashMap<>();
        content.entries().stream().filter(entry -> entry.organization() != null).forEach(entry -> {
            entries.computeIfAbsent(entry.organization().id(), id -> new ArrayList<>()).add(printed(entry));
            names.putIfAbsent(entry.organization().id(), reader.text(entry.organization().name()));
        });
        return entries.entrySet().stream().filter(organization -> names.get(organization.getKey()) != null)
                .map(organization -> new Indexed(names.get(organization.getKey()),
                        organization.getValue().stream().sorted(byName()).toList()))
                .sorted(Comparator.comparing(organization -> organization.name().text(), reader.alphabetically())).toList();
    }

    /** By the places one can go to and the areas served; what serves the whole area comes first. */
    private List<Indexed> places() {
        Map<String, List<PrintedEntry>> byArea = new LinkedHashMap<>();
        content.entries().forEach(entry -> indexedAreas(entry)
                .forEach(area -> byArea.computeIfAbsent(area, code -> new ArrayList<>()).add(printed(entry))));
        List<Indexed> places = new ArrayList<>();
        byArea.forEach((area, entries) -> places.add(new Indexed(areaNames.get(area), entries.stream().sorted(byName()).toList())));
        places.sort(Comparator.comparing(place -> place.name() == null ? null : place.name().text(),
                Comparator.nullsFirst(reader.alphabetically())));
        return places;
    }

    private Set<String> indexedAreas(Entry entry) {
        Set<String> areas = new TreeSet<>(entry.areas());
        entry.places().stream().map(EditionContent.Place::area).filter(Objects::nonNull).forEach(areas::add);
        areas.retainAll(areaNames.keySet());
        return areas.isEmpty() ? Set.of(EVERYWHERE) : areas;
    }

    private PrintedEntry printed(Entry entry) {
        return new PrintedEntry(entry, reader, areaNames);
    }

    private Comparator<PrintedEntry> byName() {
        return Comparator.comparing(entry -> entry.name().text(), reader.alphabetically());
    }
}
