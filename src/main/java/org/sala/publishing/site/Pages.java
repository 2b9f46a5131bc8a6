package org.sala.publishing.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.KindOfHelp;
import org.sala.editions.TextBlock;
import org.sala.values.Language;

/** Puts together what stands on the pages of one language: everything looked up, nothing drawn yet. */
final class Pages {

    /** More would push the kinds of help out of sight; the others stand with their kind of help. */
    private static final int HOTLINES = 3;
    private static final Comparator<Contact> BEST = Comparator.comparing(Contact::roundTheClock)
            .thenComparing(Contact::tollFree).reversed();

    private final EditionContent content;
    private final Shelves shelves;
    private final SitePage page;
    private final Links links;
    private final Reading reading;

    Pages(EditionContent content, Shelves shelves, SitePage page, Links links, Reading reading) {
        this.content = content;
        this.shelves = shelves;
        this.page = page;
        this.links = links;
        this.reading = reading;
    }

    Frame frame() {
        return new Frame(content, page, links, reading);
    }

    StartPage start() {
        return new StartPage(hotlines(), tiles(), places(), chapters());
    }

    /** The best number of each service, at any hour and free where there is one; services for everybody first. */
    List<StartPage.Hotline> hotlines() {
        return content.entries().stream().sorted(Comparator.comparing(Pages::isForSomeOnly)).map(this::shown)
                .flatMap(entry -> entry.hotlines().stream().min(BEST).stream()
                        .map(contact -> new StartPage.Hotline(entry.name(), contact)))
                .limit(HOTLINES).toList();
    }

    private static boolean isForSomeOnly(Entry entry) {
        EditionContent.WhoFor who = entry.whoFor();
        return who != null && (who.minimumAge() != null || who.maximumAge() != null || !who.sexes().isEmpty()
                || !who.nationalities().isEmpty() || !who.exploitation().isEmpty());
    }

    private List<StartPage.Tile> tiles() {
        return shelves.kindsInUse().stream().map(kind -> new StartPage.Tile(reading.words(kind.name()), kind.pictogram(),
                count(shelves.helpingWith(kind.code()).size()), to(new SitePage.Help(language(), kind.code())))).toList();
    }

    private String count(int services) {
        return services == 1 ? reading.messages().oneService() : reading.messages().services(services);
    }

    private List<StartPage.PlaceLink> places() {
        return shelves.areasInUse().stream().map(area -> new StartPage.PlaceLink(reading.words(area.name()),
                shelves.in(area.code()).size(), to(new SitePage.Place(language(), area.code())))).toList();
    }

    private List<StartPage.ChapterLink> chapters() {
        return content.chapters().stream().map(chapter -> new StartPage.ChapterLink(reading.words(chapter.title()),
                to(new SitePage.Chapter(language(), chapter.slug())))).toList();
    }

    Listing help(KindOfHelp kind) {
        Map<String, List<Entry>> groups = shelves.byArea(shelves.helpingWith(kind.code()));
        return new Listing(reading.words(kind.name()), reading.words(kind.description()), kind.pictogram(),
                groups.entrySet().stream().map(group -> new Listing.Group(areaName(group.getKey()), "map-pin",
                        group.getValue().stream().map(this::shown).toList())).toList());
    }

    Listing place(Area area) {
        Map<String, List<Entry>> groups = shelves.byKind(shelves.in(area.code()));
        return new Listing(reading.words(area.name()), null, "map-pin", groups.entrySet().stream()
                .map(group -> group(shelves.kind(group.getKey()).orElse(null), group.getValue())).toList());
    }

    private Listing.Group group(KindOfHelp kind, List<Entry> entries) {
        Words name = kind == null ? own(reading.messages().otherHelp()) : reading.words(kind.name());
        return new Listing.Group(name, kind == null ? null : kind.pictogram(), entries.stream().map(this::shown).toList());
    }

    Words areaName(String code) {
        return code == null ? own(reading.messages().wholeArea()) : reading.words(shelves.areas().get(code).name());
    }

    private Words own(String text) {
        return new Words(text, language(), null);
    }

    ShownEntry shown(Entry entry) {
        return new ShownEntry(entry, reading, shelves.areas(), to(new SitePage.Service(language(), entry.id())),
                entry.kinds().stream().flatMap(code -> shelves.kind(code).stream()).map(this::link).toList());
    }

    private ShownEntry.KindLink link(KindOfHelp kind) {
        return new ShownEntry.KindLink(reading.words(kind.name()), kind.pictogram(), to(new SitePage.Help(language(), kind.code())));
    }

    Article article(EditionContent.Chapter chapter) {
        Words body = reading.words(chapter.body());
        return new Article(reading.words(chapter.title()), body, body == null ? List.of() : TextBlock.of(body.text()));
    }

    /** A chapter, its text cut into blocks. */
    record Article(Words title, Words body, List<TextBlock> blocks) {
    }

    private String to(SitePage target) {
        return links.to(page, target);
    }

    private Language language() {
        return page.language();
    }
}
