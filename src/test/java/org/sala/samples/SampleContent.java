package org.sala.samples;

import static org.sala.samples.SampleTexts.*;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.*;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.values.OpeningHours;
import org.sala.values.Outline;
import org.sala.values.ReaderText;

/** The third edition of an invented directory, in seven languages: what print, site and feed are tried with. */
public final class SampleContent {

    private static final List<ReaderText> NAMES = List.of(SAFE_PLACE, HEALTH, TALK, LEGAL, GOING_HOME, WORK);
    private static final List<String> CODES = List.of("shelter", "health", "counselling", "legal", "repatriation", "livelihood");
    private static final List<String> SIGNS = List.of("home-heart", "stethoscope", "heart-handshake", "scale", "plane", "tools");
    private static final List<String> AREAS = List.of("town", "river", "border");
    private static final int SERVICES = 15;

    private SampleContent() {
    }

    /** Fifteen services of six kinds in three districts, with two chapters before and one after them. */
    public static EditionContent threeDistricts() {
        return withServices(SERVICES, false);
    }

    /** The same with borders of the districts and of the province they lie in. */
    public static EditionContent mapped() {
        EditionContent content = threeDistricts();
        List<Area> areas = List.of(new Area("province", null, PROVINCE, square(0, 3)), new Area("town", "province", TOWN, square(0, 1)),
                new Area("river", "province", RIVER, square(1, 1)), new Area("border", "province", BORDER, square(2, 1)));
        return new EditionContent(content.masthead(), content.kinds(), areas, content.chapters(), content.entries());
    }

    private static Outline square(int east, int wide) {
        return Outline.of("{\"type\":\"Polygon\",\"coordinates\":[[[%1$d,9],[%2$d,9],[%2$d,10],[%1$d,10],[%1$d,9]]]}".formatted(100 + east, 100 + east + wide));
    }

    /** The same, not yet published. */
    public static EditionContent draft() {
        return withServices(SERVICES, true);
    }

    public static EditionContent withServices(int services, boolean draft) {
        return new EditionContent(masthead(draft), kinds(), areas(), chapters(),
                IntStream.range(0, services).mapToObj(SampleContent::entry).toList());
    }

    /** The same content of a directory that appears in another way. */
    public static EditionContent appearing(EditionContent content, Appearance appearance) {
        Masthead plain = content.masthead();
        return new EditionContent(new Masthead(plain.editionId(), plain.slug(), plain.name(), plain.areaName(), plain.publisher(),
                plain.number(), plain.published(), plain.validUntil(), plain.audience(), plain.sourceLanguage(), plain.languages(),
                plain.timeZone(), plain.draft(), appearance), content.kinds(), content.areas(), content.chapters(), content.entries());
    }

    /** The same content as everybody reads it. */
    public static EditionContent forEverybody(EditionContent content) {
        Masthead plain = content.masthead();
        return new EditionContent(new Masthead(plain.editionId(), plain.slug(), plain.name(), plain.areaName(), plain.publisher(),
                plain.number(), plain.published(), plain.validUntil(), Audience.PUBLIC, plain.sourceLanguage(), plain.languages(),
                plain.timeZone(), plain.draft(), plain.appearance()), content.kinds(), content.areas(), content.chapters(), content.entries());
    }

    /** A directory with all that can be chosen: a discreet name, an address on the web, digits of the language, a color. */
    public static EditionContent chosen(EditionContent content) {
        return appearing(content, new Appearance(PROVINCE, "https://help.example.org/battamburi/", true, "#0f5257", false, false));
    }

    /** The same content with other entries. */
    public static EditionContent with(EditionContent content, List<Entry> entries) {
        return new EditionContent(content.masthead(), content.kinds(), content.areas(), content.chapters(), entries);
    }

    /** A service of one kind that says nothing but its name and what it does. */
    public static Entry bare(String name, String description) {
        Language english = Language.ENGLISH;
        return new Entry(id("bare " + name), ReaderText.of(english, name), ReaderText.NONE, ReaderText.of(english, description),
                new Provider(id("bare"), ReaderText.of(english, "Bare Organization"), null), List.of("health"), false, Set.of(),
                null, null, List.of(), OpeningHours.UNKNOWN, ReaderText.NONE, List.of(), List.of(), List.of(), ReaderText.NONE,
                null, null, ReaderText.NONE, null, ReaderText.NONE);
    }

    /** The same service for other kinds of help; it is printed with the first. */
    public static Entry ofKinds(Entry e, List<String> kinds) {
        return new Entry(e.id(), e.name(), e.alternateName(), e.description(), e.organization(), kinds, e.traffickingSpecific(),
                e.phases(), e.whoFor(), e.howToGet(), e.phones(), e.hours(), e.hoursNote(), e.places(), e.areas(), e.languages(),
                e.interpretation(), e.email(), e.website(), e.alert(), e.lastChecked(), e.referral());
    }

    /** The same service, which comes to whoever is in these areas. */
    public static Entry serving(Entry e, List<String> areas) {
        return new Entry(e.id(), e.name(), e.alternateName(), e.description(), e.organization(), e.kinds(), e.traffickingSpecific(),
                e.phases(), e.whoFor(), e.howToGet(), e.phones(), e.hours(), e.hoursNote(), e.places(), areas, e.languages(),
                e.interpretation(), e.email(), e.website(), e.alert(), e.lastChecked(), e.referral());
    }

    /** The same without an address: only areas it serves say where it helps. */
    public static Entry withoutAddress(Entry e) {
        return new Entry(e.id(), e.name(), e.alternateName(), e.description(), e.organization(), e.kinds(), e.traffickingSpecific(),
                e.phases(), e.whoFor(), e.howToGet(), e.phones(), e.hours(), e.hoursNote(), List.of(), e.areas(), e.languages(),
                e.interpretation(), e.email(), e.website(), e.alert(), e.lastChecked(), e.referral());
    }

    private static Masthead masthead(boolean draft) {
        return new Masthead(id("edition"), "battamburi", DIRECTORY, PROVINCE, NETWORK, 3, LocalDate.of(2026, 3, 12),
                LocalDate.of(2027, 6, 30), Audience.HANDOUT, Language.ENGLISH, LANGUAGES, "Asia/Phnom_Penh", draft, EditionContent.Appearance.PLAIN);
    }

    private static List<KindOfHelp> kinds() {
        return IntStream.range(0, CODES.size())
                .mapToObj(place -> new KindOfHelp(CODES.get(place), NAMES.get(place), place < 2 ? HELPS : ReaderText.NONE, SIGNS.get(place))).toList();
    }

    private static List<Area> areas() {
        return List.of(new Area("town", null, TOWN), new Area("river", null, RIVER), new Area("border", null, BORDER));
    }

    private static List<Chapter> chapters() {
        return List.of(
                new Chapter("what-it-is", Chapter.Position.FRONT, WHAT_IT_IS, chapter(HELPS, TALK, STEPS, DIRECTIONS)),
                new Chapter("rights", Chapter.Position.FRONT, RIGHTS, chapter(STEPS, LEGAL, WOMEN, LETTER)),
                new Chapter("staying-safe", Chapter.Position.BACK, SAFE_PLACE, chapter(BEDS, GOING_HOME, CLOSED, HELPS)));
    }

    private static Entry entry(int number) {
        int kind = number % CODES.size();
        List<String> kinds = new ArrayList<>(List.of(CODES.get(kind)));
        if (number % 4 == 0) {
            kinds.add(CODES.get((kind + 2) % CODES.size()));
        }
        return new Entry(id("service " + number), numbered(NAMES.get(kind), number + 1),
                number % 5 == 4 ? ReaderText.of(Language.ENGLISH, "The Lotus House") : ReaderText.NONE,
                number % 2 == 0 ? BEDS : HELPS, provider(number % 4), kinds, number % 3 == 0, Set.of(Phase.CRISIS),
                whoFor(number), howToGet(number), phones(number), hours(number), number % 3 == 1 ? CLOSED : ReaderText.NONE,
                places(number), List.of(AREAS.get(number % AREAS.size())), List.of("km", "th", "en"), ReaderText.NONE,
                number % 2 == 0 ? "help@example.org" : null, number % 3 == 0 ? "https://example.org/help/" + number : null,
                number % 7 == 3 ? CLOSED : ReaderText.NONE, LocalDate.of(2026, 2, 1 + number % 28), ReaderText.NONE);
    }

    private static Provider provider(int number) {
        ReaderText name = List.of(NETWORK, DIRECTORY, WORK, ReaderText.of(Language.ENGLISH, "Open Door Foundation")).get(number);
        return new Provider(id("organization " + number), name, null);
    }

    private static WhoFor whoFor(int number) {
        return switch (number % 3) {
            case 0 -> new WhoFor(WOMEN, Set.of("female"), 15, null, Set.of(), Set.of("sexual", "labour"), true, null);
            case 1 -> new WhoFor(ReaderText.NONE, Set.of("male", "female"), 12, 17, Set.of("KH", "MM", "LA"), Set.of(), null, true);
            default -> null;
        };
    }

    private static HowToGet howToGet(int number) {
        return number % 3 == 2 ? new HowToGet(ReaderText.NONE, null, LETTER, List.of(), null, null)
                : new HowToGet(STEPS, true, ReaderText.NONE, number % 2 == 0 ? List.of(LETTER) : List.of(), false, number % 2 == 1 ? false : null);
    }

    private static List<Phone> phones(int number) {
        String digits = "555 01%02d".formatted(number);
        Phone first = new Phone(digits, digits.replace(" ", ""), null, number % 4 == 1 ? TALK : ReaderText.NONE,
                number % 2 == 0 ? Set.of("whatsapp", "line") : Set.of(), number % 6 == 0, number % 6 == 0, number % 6 == 0);
        return number % 5 == 0 ? List.of(first, new Phone("+855 55 501 10" + number, null, "12", TOWN, Set.of(), false, false, false)) : List.of(first);
    }

    private static OpeningHours hours(int number) {
        return switch (number % 3) {
            case 0 -> OpeningHours.ROUND_THE_CLOCK;
            case 1 -> new OpeningHours(List.of(
                    new OpeningHours.Span(List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY,
                            DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(17, 0)),
                    new OpeningHours.Span(List.of(DayOfWeek.SATURDAY), LocalTime.of(8, 0), LocalTime.of(11, 30))));
            default -> OpeningHours.UNKNOWN;
        };
    }

    private static List<Place> places(int number) {
        return number % 4 == 3 ? List.of() : List.of(new Place(id("place " + number), ReaderText.NONE, AREAS.get(number % AREAS.size()),
                ADDRESS, number % 2 == 0 ? DIRECTIONS : ReaderText.NONE, ReaderText.NONE, ReaderText.NONE, null, null, List.of(), OpeningHours.UNKNOWN));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
