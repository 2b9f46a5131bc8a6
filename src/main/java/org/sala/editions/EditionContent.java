package org.sala.editions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.values.OpeningHours;
import org.sala.values.Outline;
import org.sala.values.ReaderText;

/**
 * Everything the readers of one audience may see of an edition, frozen. There is no field here that its audience may
 * not read: what was not allowed was never copied. Lists are never null and stand in the order readers meet them.
 */
public record EditionContent(
        Masthead masthead,
        List<KindOfHelp> kinds,
        List<Area> areas,
        List<Chapter> chapters,
        List<Entry> entries) {

    /** What stands on the cover. {@code draft} content is watermarked and never served as a publication. */
    public record Masthead(UUID editionId, String slug, ReaderText name, ReaderText areaName, ReaderText publisher,
                           int number, LocalDate published, LocalDate validUntil, Audience audience,
                           Language sourceLanguage, List<Language> languages, String timeZone, boolean draft,
                           Appearance appearance) {

        public Masthead {
            languages = List.copyOf(languages);
            // Editions frozen before there was a choice look as they always did.
            appearance = appearance == null ? Appearance.PLAIN : appearance;
        }
    }

    /**
     * How the organization wants its directory to appear.
     *
     * @param discreetName  what stands outside where nothing may tell what is inside; {@link ReaderText#NONE} when unset
     * @param webAddress    where the published directory is on the web, ending in a slash; null when nowhere
     * @param localDigits   whether print writes numbers, except those to dial, in the digits of the language
     * @param spotColor     the one color of print besides black, {@code #rrggbb}; null for none
     * @param searchEngines whether search engines may list it
     * @param discreetPages whether titles of pages and the icon say the discreet name
     */
    public record Appearance(ReaderText discreetName, String webAddress, boolean localDigits, String spotColor,
                             boolean searchEngines, boolean discreetPages) {

        public static final Appearance PLAIN = new Appearance(ReaderText.NONE, null, false, null, false, false);
    }

    /**
     * A kind of help (a taxonomy term), with the name of its pictogram ({@code home-heart}), in reading order.
     * {@code parent} is the code of the wider kind it belongs to, null where there is none here. Its synonyms, parted by
     * semicolons, are there in every language of the product: people search in their own.
     */
    public record KindOfHelp(String code, String parent, ReaderText name, ReaderText description, String pictogram,
                             ReaderText synonyms) {

        /** An edition that was frozen before there was search has none. */
        public KindOfHelp {
            synonyms = synonyms == null ? ReaderText.NONE : synonyms;
        }

        public KindOfHelp(String code, ReaderText name, ReaderText description, String pictogram) {
            this(code, null, name, description, pictogram, ReaderText.NONE);
        }
    }

    /**
     * A province, district or commune.
     *
     * @param parent  the code of the area it lies in, null at the top
     * @param outline its border for the map, null when nobody gave one
     */
    public record Area(String code, String parent, ReaderText name, Outline outline) {

        public Area(String code, String parent, ReaderText name) {
            this(code, parent, name, null);
        }
    }

    /** A text before or after the entries. {@code body} is plain text: paragraphs are parted by blank lines, "- " begins a list item, "## " a heading. */
    public record Chapter(String slug, Position position, ReaderText title, ReaderText body) {
        public enum Position { FRONT, BACK }
    }

    /**
     * A service as readers see it. Of its lists, some are empty; of its texts, some are {@link ReaderText#NONE}.
     * {@code lastModified} is when what readers see of it last changed, null in a draft.
     */
    public record Entry(UUID id, ReaderText name, ReaderText alternateName, ReaderText description,
                        Provider organization, List<String> kinds, boolean traffickingSpecific, Set<Phase> phases,
                        WhoFor whoFor, HowToGet howToGet, List<Phone> phones, OpeningHours hours, ReaderText hoursNote,
                        List<Place> places, List<String> areas, List<String> languages, ReaderText interpretation,
                        String email, String website, ReaderText alert, LocalDate lastChecked,
                        ReaderText referral, Instant lastModified) {

        public Entry {
            kinds = List.copyOf(kinds);
            phases = Set.copyOf(phases);
            phones = List.copyOf(phones);
            places = List.copyOf(places);
            areas = List.copyOf(areas);
            languages = List.copyOf(languages);
        }

        /** An entry that no readers have yet. */
        public Entry(UUID id, ReaderText name, ReaderText alternateName, ReaderText description, Provider organization,
                     List<String> kinds, boolean traffickingSpecific, Set<Phase> phases, WhoFor whoFor, HowToGet howToGet,
                     List<Phone> phones, OpeningHours hours, ReaderText hoursNote, List<Place> places, List<String> areas,
                     List<String> languages, ReaderText interpretation, String email, String website, ReaderText alert,
                     LocalDate lastChecked, ReaderText referral) {
            this(id, name, alternateName, description, organization, kinds, traffickingSpecific, phases, whoFor, howToGet,
                    phones, hours, hoursNote, places, areas, languages, interpretation, email, website, alert, lastChecked,
                    referral, null);
        }

        /** The same entry, last changed at another moment. */
        public Entry modifiedAt(Instant moment) {
            return new Entry(id, name, alternateName, description, organization, kinds, traffickingSpecific, phases, whoFor,
                    howToGet, phones, hours, hoursNote, places, areas, languages, interpretation, email, website, alert,
                    lastChecked, referral, moment);
        }

        /** Every phone of the entry, its own first, then those of its places. */
        @JsonIgnore
        public List<Phone> allPhones() {
            return java.util.stream.Stream.concat(phones.stream(),
                    places.stream().flatMap(place -> place.phones().stream())).distinct().toList();
        }
    }

    public record Provider(UUID id, ReaderText name, String website) {
    }

    public enum Phase { CRISIS, TRANSITION, REINTEGRATION }

    /** Who a service is for. Empty sets mean everybody; null ages mean no limit, in years. */
    public record WhoFor(ReaderText text, Set<String> sexes, Integer minimumAge, Integer maximumAge,
                         Set<String> nationalities, Set<String> exploitation, Boolean dependants, Boolean disability) {
    }

    /** How somebody gets the service and what it takes. Null where nobody told us. */
    public record HowToGet(ReaderText steps, Boolean free, ReaderText cost, List<ReaderText> documents,
                           Boolean identityDocumentRequired, Boolean policeReportRequired) {
    }

    /** A number to call. {@code dial} goes into a {@code tel:} link, null when it cannot; channels are WHATSAPP, LINE, … */
    public record Phone(String number, String dial, String extension, ReaderText description, Set<String> channels,
                        boolean hotline, boolean tollFree, boolean roundTheClock) {
    }

    /** Where one may go. A place that its audience may not know of is not here at all. Decimal degrees (WGS 84) or null. */
    public record Place(UUID id, ReaderText name, String area, ReaderText address, ReaderText directions,
                        ReaderText transportation, ReaderText accessibility, Double latitude, Double longitude,
                        List<Phone> phones, OpeningHours hours) {
    }
}
