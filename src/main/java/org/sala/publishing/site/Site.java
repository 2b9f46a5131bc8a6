package org.sala.publishing.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;
import org.sala.values.Language;

/**
 * Draws the pages of the web directory. A page is text that depends on nothing but the content, the page and the links,
 * so it can be served, kept or written to a file alike; drafts differ only in what their masthead says.
 */
@ApplicationScoped
public class Site {

    @CheckedTemplate(basePath = "site")
    static class Templates {

        static native TemplateInstance languages(Frame frame, List<StartPage.Hotline> hotlines);

        static native TemplateInstance start(Frame frame, StartPage start);

        static native TemplateInstance list(Frame frame, Listing listing);

        static native TemplateInstance listed(ShownEntry entry, Traits traits);

        static native TemplateInstance map(Frame frame, MapPage map);

        static native TemplateInstance entry(Frame frame, ShownEntry entry, String schema);

        static native TemplateInstance jacket(Frame frame, RawString inside);

        static native TemplateInstance openness(Hours hours);

        static native TemplateInstance chapter(Frame frame, Pages.Article article);

        static native TemplateInstance wrong(Frame frame, Wrong wrong);

        static native TemplateInstance trouble(Frame frame, Trouble trouble);
    }

    /** The form of one entry; {@code back} leads to its page. */
    record Wrong(Words entry, String back, WrongForm form, List<Filters.Choice> choices) {
    }

    /** Why there is no page, in the reader's words. */
    record Trouble(String heading, String said, List<StartPage.Hotline> hotlines) {
    }

    /** Room for what most pages have, which else is copied each time it doubles. */
    private static final int CHARACTERS = 8 * 1024;

    private final Instance<ReaderMessages> messages;
    private final Map<Language, ReaderMessages> known = new ConcurrentHashMap<>();
    /** What was sorted once serves all pages of the same content; it goes when the content goes. */
    private final Cache<EditionContent, Shelves> shelves = Caffeine.newBuilder().weakKeys().softValues().maximumSize(8).build();

    Site(@Any Instance<ReaderMessages> messages) {
        this.messages = messages;
    }

    /** All pages of an edition, in all its languages. */
    public List<SitePage> pages(EditionContent content) {
        Shelves shelves = shelves(content);
        Stream<SitePage> first = Stream.of(new SitePage.Languages(content.masthead().languages().getFirst()));
        return Stream.concat(first, content.masthead().languages().stream().flatMap(language -> pages(content, shelves, language))).toList();
    }

    private static Stream<SitePage> pages(EditionContent content, Shelves shelves, Language language) {
        return Stream.<Stream<? extends SitePage>>of(Stream.of(new SitePage.Start(language)),
                shelves.hasMap() ? Stream.of(new SitePage.Map(language)) : Stream.empty(),
                shelves.kindsInUse().stream().map(kind -> new SitePage.Help(language, kind.code())),
                shelves.areasInUse().stream().map(area -> new SitePage.Place(language, area.code())),
                content.chapters().stream().map(chapter -> new SitePage.Chapter(language, chapter.slug())),
                content.entries().stream().map(entry -> new SitePage.Service(language, entry.id()))).flatMap(pages -> pages);
    }

    Shelves shelves(EditionContent content) {
        return shelves.get(content, Shelves::new);
    }

    /** Whether the edition has such a page. */
    public boolean has(EditionContent content, SitePage page) {
        Shelves shelves = shelves(content);
        return content.masthead().languages().contains(page.language()) && switch (page) {
            case SitePage.Languages languages -> true;
            case SitePage.Start start -> true;
            case SitePage.Map map -> shelves.hasMap();
            case SitePage.Help help -> shelves.kind(help.kind()).isPresent();
            case SitePage.Place place -> shelves.areas().containsKey(place.area());
            case SitePage.Service service -> shelves.entry(service.id()).isPresent();
            case SitePage.Search search -> false;
            case SitePage.Chapter chapter -> shelves.chapter(chapter.slug()).isPresent();
        };
    }

    /** The entries of which a page shows more than a sketch of them has. */
    public Set<UUID> shown(EditionContent content, SitePage page) {
        Stream<EditionContent.Entry> entries = switch (page) {
            case SitePage.Help help -> shelves(content).listedFor(help.kind()).stream();
            case SitePage.Place place -> shelves(content).listed(place.area()).stream();
            case SitePage.Service service -> shelves(content).entry(service.id()).stream();
            default -> Stream.empty();
        };
        return entries.map(EditionContent.Entry::id).collect(Collectors.toSet());
    }

    /** A page as HTML; empty when the edition has no such page. */
    public Optional<String> render(EditionContent content, SitePage page, Links links) {
        Shelves shelves = shelves(content);
        if (!content.masthead().languages().contains(page.language())) {
            return Optional.empty();
        }
        Pages pages = new Pages(content, shelves, page, links, reading(content, page.language()));
        if (page instanceof SitePage.Service service) {
            return shelves.entry(service.id()).map(entry -> shelves.jackets().around(service, pages.entry(entry), pages));
        }
        Frame frame = pages.frame();
        Optional<TemplateInstance> drawn = switch (page) {
            case SitePage.Languages languages -> Optional.of(Templates.languages(frame, pages.hotlines()));
            case SitePage.Start start -> Optional.of(Templates.start(frame, pages.start()));
            case SitePage.Map map -> shelves.hasMap() ? Optional.of(Templates.map(frame, pages.map())) : Optional.empty();
            case SitePage.Help help -> shelves.kind(help.kind()).map(kind -> Templates.list(frame, pages.list(kind)));
            case SitePage.Place place -> Optional.ofNullable(shelves.areas().get(place.area()))
                    .map(area -> Templates.list(frame, pages.list(area)));
            case SitePage.Service service -> Optional.empty();
            case SitePage.Search search -> Optional.empty();
            case SitePage.Chapter chapter -> shelves.chapter(chapter.slug())
                    .map(found -> Templates.chapter(frame, pages.article(found)));
        };
        return drawn.map(template -> draw(template, page.language()));
    }

    /** The page of an entry, which must be there, for whoever packs it. */
    Opened opened(EditionContent content, SitePage.Service page, Links links) {
        Shelves shelves = shelves(content);
        Pages pages = new Pages(content, shelves, page, links, reading(content, page.language()));
        return shelves.jackets().opened(page, pages.entry(shelves.entry(page.id()).orElseThrow(() -> missing(page))), pages);
    }

    static IllegalStateException missing(SitePage page) {
        return new IllegalStateException("The page " + page + " was announced and is not there");
    }

    /** What a reader sees in the place of an entry that was taken away. */
    public String gone(EditionContent content, Language language, Links links) {
        ReaderMessages words = messages(language);
        return trouble(content, language, links, words.gone(), words.goneSaid());
    }

    /** What a reader sees at an address where nothing is. */
    public String notFound(EditionContent content, Language language, Links links) {
        ReaderMessages words = messages(language);
        return trouble(content, language, links, words.notFound(), words.notFoundSaid());
    }

    /** Whom to tell that something is wrong, where nobody hears it on the page itself. */
    String wrongInACopy(EditionContent content, Language language, Links links) {
        ReaderMessages words = messages(language);
        Words publisher = reading(content, language).words(content.masthead().publisher());
        return trouble(content, language, links, words.somethingWrong(),
                publisher == null ? words.wrongInACopy() : words.wrongInACopyOf(publisher.text()));
    }

    /** The page on which a reader says what is wrong with an entry; empty when the edition does not have it. */
    public Optional<String> wrong(EditionContent content, Language language, UUID entryId, Links links, WrongForm form) {
        SitePage.Service page = new SitePage.Service(language, entryId);
        Reading reading = reading(content, language);
        Pages pages = new Pages(content, shelves(content), page, links, reading);
        return shelves(content).entry(entryId).map(entry -> draw(Templates.wrong(pages.frame(), new Wrong(reading.words(entry.name()),
                links.to(page, page), form, form.choices(reading.messages()))), language));
    }

    /** What was reported, for the team: in the language the directory is written in. */
    public String reported(EditionContent content, WrongForm form) {
        return form.sentence(messages(content.masthead().sourceLanguage()));
    }

    private String trouble(EditionContent content, Language language, Links links, String heading, String said) {
        SitePage page = new SitePage.Start(language);
        Pages pages = new Pages(content, shelves(content), page, links, reading(content, language));
        return draw(Templates.trouble(pages.frame(), new Trouble(heading, said, pages.hotlines())), language);
    }

    static String draw(TemplateInstance template, Language language) {
        return template.setLocale(language.locale()).setCapacity(CHARACTERS).render();
    }

    Reading reading(EditionContent content, Language language) {
        return new Reading(language, content.masthead(), messages(language));
    }

    private ReaderMessages messages(Language language) {
        return known.computeIfAbsent(language, this::find);
    }

    /** The texts in a language; in English while nobody has translated them. */
    private ReaderMessages find(Language language) {
        Instance<ReaderMessages> translated = messages.select(Localized.Literal.of(language.code()));
        return translated.isResolvable() ? translated.get() : messages.select(Default.Literal.INSTANCE).get();
    }
}
