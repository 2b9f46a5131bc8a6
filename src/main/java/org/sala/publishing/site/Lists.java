package org.sala.publishing.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.KindOfHelp;
import org.sala.publishing.site.Filters.Choice;
import org.sala.publishing.site.Filters.Piece;
import org.sala.publishing.site.Filters.Slot;

/** Puts together the two sorts of lists: what helps with one need, and what there is in one place. */
final class Lists {

    private static final Pattern SLOT = Pattern.compile("[\u0001-\u0003]");

    private final Pages pages;
    private final Shelves shelves;
    private final Reading reading;

    Lists(Pages pages, Shelves shelves, Reading reading) {
        this.pages = pages;
        this.shelves = shelves;
        this.reading = reading;
    }

    Listing help(KindOfHelp kind) {
        List<Entry> entries = shelves.helpingWith(kind.code());
        List<StartPage.PlaceLink> places = new ArrayList<>();
        shelves.placesFor(kind.code()).forEach((area, helping) -> places.add(linkTo(area, kind.code(), helping)));
        List<Entry> here = shelves.listedFor(kind.code());
        boolean whole = here.size() == entries.size();
        return new Listing(reading.words(kind.name()), reading.words(kind.description()), kind.pictogram(), List.of(), places,
                whole ? null : words().moreInParts(pages.count(entries.size() - here.size())), whole ? filters(what(kind), where(here), here) : null,
                groups(shelves.byArea(here), pages::areaName, code -> "map-pin"));
    }

    private Slot what(KindOfHelp kind) {
        return new Slot("what", words().chooseKind(), true, shelves.kindsInUse().stream()
                .map(other -> new Choice(pages.help(other), text(reading.words(other.name())), other.code().equals(kind.code()))).toList());
    }

    /** Leads to where this help stands in the list of a place, or to its beginning where it is only a further help of services. */
    private StartPage.PlaceLink linkTo(Area area, String kind, List<Entry> helping) {
        boolean hasGroup = helping.stream().anyMatch(entry -> entry.kinds().getFirst().equals(kind));
        return new StartPage.PlaceLink(reading.words(area.name()), helping.size(), pages.place(area) + (hasGroup ? '#' + anchor(kind) : ""));
    }

    private Slot where(List<Entry> entries) {
        List<Choice> places = shelves.areasInUse().stream()
                .filter(area -> entries.stream().anyMatch(entry -> shelves.reach(entry).contains(area.code())))
                .map(area -> new Choice(area.code(), areaName(area), false)).toList();
        return new Slot("where", words().choosePlace(), false, withAny(words().anyPlace(), places));
    }

    /** Smaller areas are set in, so that the list reads as a tree. */
    private String areaName(Area area) {
        return "\u2003".repeat(shelves.depth(area.code())) + text(reading.words(area.name()));
    }

    Listing place(Area area) {
        List<Entry> all = shelves.in(area.code());
        List<Area> parts = shelves.below(area.code());
        List<Entry> entries = shelves.listed(area.code());
        boolean whole = entries.size() == all.size();
        return new Listing(reading.words(area.name()), null, "map-pin", links(shelves.above(area.code())), links(parts),
                whole ? null : words().moreInParts(pages.count(all.size() - entries.size())), whole ? placeFilters(area, entries) : null,
                groups(shelves.byKind(entries), this::kindName, this::kindSign));
    }

    private Filters placeFilters(Area area, List<Entry> entries) {
        Slot where = new Slot("where", words().choosePlace(), true, shelves.areasInUse().stream()
                .map(other -> new Choice(pages.place(other), areaName(other), other.code().equals(area.code()))).toList());
        Slot what = new Slot("what", words().chooseKind(), false, withAny(words().anyKind(), shelves.kindsInUse().stream()
                .filter(kind -> entries.stream().anyMatch(entry -> entry.kinds().contains(kind.code())))
                .map(kind -> new Choice(kind.code(), text(reading.words(kind.name())), false)).toList()));
        return filters(what, where, entries);
    }

    private List<StartPage.PlaceLink> links(List<Area> areas) {
        return areas.stream().map(pages::link).toList();
    }

    private List<Listing.Group> groups(Map<String, List<Entry>> groups, Function<String, Words> name, Function<String, String> sign) {
        List<Listing.Group> shown = new ArrayList<>();
        groups.forEach((code, entries) -> shown.add(new Listing.Group(anchor(code), name.apply(code), sign.apply(code),
                entries.stream().map(this::result).toList())));
        return shown;
    }

    private static String anchor(String code) {
        return code == null ? "other" : "in-" + code;
    }

    private Listing.Result result(Entry entry) {
        Traits traits = new Traits(entry, shelves.reach(entry));
        return new Listing.Result(shelves.results().of(entry, reading, own -> Site.draw(
                Site.Templates.listed(pages.with(own).shown(entry), traits), own.language())), traits);
    }

    private Words kindName(String code) {
        return code == null ? own(words().otherHelp()) : reading.words(shelves.kind(code).orElseThrow().name());
    }

    private String kindSign(String code) {
        return code == null ? null : shelves.kind(code).orElseThrow().pictogram();
    }

    private Filters filters(Slot what, Slot where, List<Entry> entries) {
        Slot who = new Slot("who", words().chooseWho(), false, withAny(words().anybody(), List.of(
                new Choice("female", words().forWomen(), false), new Choice("male", words().forMen(), false),
                new Choice("other", words().forOthers(), false), new Choice("child", words().forChildren(), false))));
        Slot language = new Slot("language", words().chooseSpoken(), false, withAny(words().anyLanguage(), Traits.languages(entries).stream()
                .map(code -> new Choice(code, reading.languageName(code), false)).toList()));
        return new Filters(sentence(List.of(what, where, who)), language.choices().size() > 2 ? language : null);
    }

    /** The sentence is one message, so that each language can put the choices where it wants them. */
    private List<Piece> sentence(List<Slot> slots) {
        String sentence = words().narrowSentence("\u0001", "\u0002", "\u0003");
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Matcher slot = SLOT.matcher(sentence); slot.find(); from = slot.end()) {
            pieces.add(new Piece(sentence.substring(from, slot.start()), null));
            pieces.add(new Piece(null, slots.get(slot.group().charAt(0) - 1)));
        }
        pieces.add(new Piece(sentence.substring(from), null));
        return pieces.stream().filter(piece -> piece.slot() != null || !piece.text().isBlank()).toList();
    }

    private static List<Choice> withAny(String any, List<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", any, true)), choices.stream()).toList();
    }

    private static String text(Words words) {
        return words == null ? "" : words.text();
    }

    private Words own(String text) {
        return new Words(text, reading.language(), null);
    }

    private ReaderMessages words() {
        return reading.messages();
    }
}
