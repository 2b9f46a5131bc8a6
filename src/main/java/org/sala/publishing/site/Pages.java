package org.sala.publishing.site;

import io.quarkus.qute.RawString;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    /** Provinces and districts stand on the first page, communes on the page of their district. */
    private static final int DEEPEST_AT_FIRST = 2;

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

    /** The same for a reader who has not missed anything yet. */
    Pages with(Reading other) {
        return new Pages(content, shelves, page, links, other);
    }

    Frame frame() {
        return new Frame(content, page, links, reading, heading());
    }

    /** What the page is about; null for those that are about the directory as a whole. */
    Words heading() {
        return switch (page) {
            case SitePage.Languages languages -> null;
            case SitePage.Start start -> null;
            case SitePage.Search search -> null;
            case SitePage.Map map -> own(reading.messages().map());
            case SitePage.Help help -> shelves.kind(help.kind()).map(kind -> reading.words(kind.name())).orElse(null);
            case SitePage.Place place -> Optional.ofNullable(shelves.areas().get(place.area())).map(area -> reading.words(area.name())).orElse(null);
            case SitePage.Service service -> shelves.entry(service.id()).map(entry -> reading.words(entry.name())).orElse(null);
            case SitePage.Chapter chapter -> shelves.chapter(chapter.slug()).map(found -> reading.words(found.title())).orElse(null);
        };
    }

    private Words own(String text) {
        return new Words(text, language(), null);
    }

    StartPage start() {
        return new StartPage(hotlines(), tiles(), places(), shelves.hasMap() ? to(new SitePage.Map(language())) : null, chapters());
    }

    /** The numbers that help most, of those that can be called from a link; one of each service. */
    List<StartPage.Hotline> hotlines() {
        Set<UUID> services = new HashSet<>();
        return shelves.hotlines().stream().filter(one -> one.phone().dial() != null && services.add(one.entry().id()))
                .map(one -> new StartPage.Hotline(reading.words(one.entry().name()), Contact.of(one.phone(), reading)))
                .filter(one -> one.contact().href() != null).limit(HOTLINES).toList();
    }

    private List<StartPage.Tile> tiles() {
        return shelves.kindsInUse().stream().map(kind -> new StartPage.Tile(reading.words(kind.name()), kind.pictogram(),
                count(shelves.helpingWith(kind.code()).size()), help(kind))).toList();
    }

    String count(int services) {
        return services == 1 ? reading.messages().oneService() : reading.messages().services(services);
    }

    private List<StartPage.PlaceLink> places() {
        return shelves.areasInUse().stream().filter(area -> shelves.depth(area.code()) < DEEPEST_AT_FIRST).map(this::link).toList();
    }

    StartPage.PlaceLink link(Area area) {
        return new StartPage.PlaceLink(reading.words(area.name()), shelves.in(area.code()).size(), place(area));
    }

    String place(Area area) {
        return to(new SitePage.Place(language(), area.code()));
    }

    String help(KindOfHelp kind) {
        return to(new SitePage.Help(language(), kind.code()));
    }

    private List<StartPage.ChapterLink> chapters() {
        return content.chapters().stream().map(chapter -> new StartPage.ChapterLink(reading.words(chapter.title()),
                to(new SitePage.Chapter(language(), chapter.slug())))).toList();
    }

    Listing list(KindOfHelp kind) {
        return new Lists(this, shelves, reading).help(kind);
    }

    Listing list(Area area) {
        return new Lists(this, shelves, reading).place(area);
    }

    MapPage map() {
        return new MapDrawing(this, shelves, reading).page();
    }

    /** The name of an area; null stands for the whole area of the directory. */
    Words areaName(String code) {
        return code == null ? own(reading.messages().wholeArea()) : reading.words(shelves.areas().get(code).name());
    }

    ShownEntry shown(Entry entry) {
        return new ShownEntry(entry, reading, shelves.areas(), to(new SitePage.Service(language(), entry.id())),
                entry.kinds().stream().flatMap(code -> shelves.kind(code).stream()).map(this::link).toList());
    }

    /** What stands on the page of an entry, without the frame. */
    String entry(Entry entry) {
        Frame frame = frame();
        return Site.draw(Site.Templates.entry(frame, shown(entry), frame.isListed() ? schema(entry) : null), language());
    }

    /** The frame of a page like this one about something else; {@code missing} are the languages that stood in inside. */
    String jacket(SitePage other, String heading, String inside, Set<Language> missing) {
        Reading own = reading.anew();
        own.alsoMissing(missing);
        return Site.draw(Site.Templates.jacket(new Frame(content, other, links, own, heading == null ? null : own(heading)), new RawString(inside)), language());
    }

    Reading reading() {
        return reading;
    }

    Links links() {
        return links;
    }

    /** The entry in the words of schema.org. */
    private String schema(Entry entry) {
        return new SchemaOrg(entry, shelves, reading).json();
    }

    private ShownEntry.KindLink link(KindOfHelp kind) {
        return new ShownEntry.KindLink(reading.words(kind.name()), kind.pictogram(), help(kind));
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
