package org.sala.publishing.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Place;
import org.sala.values.OpeningHours;

/** A service as a page shows it: its facts in the reader's language, in the order a reader needs them. */
final class ShownEntry {

    private final Entry entry;
    private final Reading reading;
    private final Map<String, Area> areas;
    private final String href;
    private final List<KindLink> kinds;
    /** Asked for several times by one page. */
    private List<ShownPlace> places;
    private Optional<Contact> firstContact;

    ShownEntry(Entry entry, Reading reading, Map<String, Area> areas, String href, List<KindLink> kinds) {
        this.entry = entry;
        this.reading = reading;
        this.areas = areas;
        this.href = href;
        this.kinds = kinds;
    }

    /** The list of everything that helps with the same need. */
    record KindLink(Words name, String pictogram, String href) {
    }

    /** Where to go; {@code map} opens the map of the phone, null where the place may not be pointed at. */
    record ShownPlace(Words name, Words area, Words address, Words directions, Words transportation, Words accessibility,
                      String map, List<Contact> contacts, Hours hours) {
    }

    public String href() {
        return href;
    }

    public List<KindLink> kinds() {
        return kinds;
    }

    public Words name() {
        return reading.words(entry.name());
    }

    public Words alternateName() {
        return reading.words(entry.alternateName());
    }

    /** Null when it is the same as the name of the service, which would only be read twice. */
    public Words organization() {
        Words organization = entry.organization() == null ? null : reading.words(entry.organization().name());
        Words name = name();
        return organization == null || name != null && organization.text().equals(name.text()) ? null : organization;
    }

    public Words whoLine() {
        return whoFor().line();
    }

    /** The limits, where the line above says something else. */
    public List<String> limits() {
        boolean written = entry.whoFor() != null && !entry.whoFor().text().isEmpty();
        return written ? whoFor().phrases() : List.of();
    }

    private WhoForWords whoFor() {
        return new WhoForWords(entry.whoFor(), reading);
    }

    public Words alert() {
        return reading.words(entry.alert());
    }

    public Words description() {
        return reading.words(entry.description());
    }

    /** The numbers of the service itself; those of a place stand with the place. */
    public List<Contact> contacts() {
        return entry.phones().stream().map(phone -> Contact.of(phone, reading)).toList();
    }

    /** The number a list offers: the first that can be dialed, the places' own included. */
    public Contact firstContact() {
        if (firstContact == null) {
            firstContact = entry.allPhones().stream().map(phone -> Contact.of(phone, reading)).filter(contact -> contact.href() != null)
                    .findFirst();
        }
        return firstContact.orElse(null);
    }

    /** Hours of the service, else those of its only place. */
    public Hours hours() {
        OpeningHours own = entry.hours();
        boolean ofPlace = (own == null || !own.isKnown()) && entry.places().size() == 1;
        return Hours.of(ofPlace ? entry.places().getFirst().hours() : own, reading);
    }

    public Words hoursNote() {
        return reading.words(entry.hoursNote());
    }

    public boolean isFree() {
        return entry.howToGet() != null && Boolean.TRUE.equals(entry.howToGet().free());
    }

    /** Whether somebody who has no papers can come. */
    public boolean isWithoutPapers() {
        return entry.howToGet() != null && Boolean.FALSE.equals(entry.howToGet().identityDocumentRequired())
                && entry.howToGet().documents().isEmpty();
    }

    public Words cost() {
        return entry.howToGet() == null ? null : reading.words(entry.howToGet().cost());
    }

    public Words steps() {
        return entry.howToGet() == null ? null : reading.words(entry.howToGet().steps());
    }

    public Words referral() {
        return reading.words(entry.referral());
    }

    public List<Words> documents() {
        return entry.howToGet() == null ? List.of() : reading.words(entry.howToGet().documents());
    }

    /** What is needed of papers and police, in whole sentences. */
    public List<String> papers() {
        if (entry.howToGet() == null) {
            return List.of();
        }
        Boolean identity = entry.howToGet().identityDocumentRequired();
        Boolean police = entry.howToGet().policeReportRequired();
        ReaderMessages messages = reading.messages();
        return Stream.of(identity == null ? null : identity ? messages.identityNeeded() : messages.identityNotNeeded(),
                police == null ? null : police ? messages.policeReportNeeded() : messages.policeReportNotNeeded())
                .filter(Objects::nonNull).toList();
    }

    public String languages() {
        return entry.languages().isEmpty() ? null : reading.listed(entry.languages().stream().map(reading::languageName).toList());
    }

    public Words interpretation() {
        return reading.words(entry.interpretation());
    }

    public List<ShownPlace> places() {
        if (places == null) {
            places = entry.places().stream().map(this::shown).toList();
        }
        return places;
    }

    /** The first place the phone's map can show. */
    public String wayThere() {
        return places().stream().map(ShownPlace::map).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private ShownPlace shown(Place place) {
        boolean only = entry.places().size() == 1 && (entry.hours() == null || !entry.hours().isKnown());
        return new ShownPlace(reading.words(place.name()), areaName(place.area()), reading.words(place.address()),
                reading.words(place.directions()), reading.words(place.transportation()), reading.words(place.accessibility()),
                map(place), place.phones().stream().map(phone -> Contact.of(phone, reading)).toList(),
                only ? null : Hours.of(place.hours(), reading));
    }

    private Words areaName(String code) {
        return code == null || !areas.containsKey(code) ? null : reading.words(areas.get(code).name());
    }

    private static String map(Place place) {
        boolean known = place.latitude() != null && place.longitude() != null;
        return known ? String.format(Locale.ROOT, "geo:%1$.6f,%2$.6f?q=%1$.6f,%2$.6f", place.latitude(), place.longitude()) : null;
    }

    public String email() {
        return Contact.email(entry.email()).orElse(null);
    }

    public String website() {
        return Contact.website(entry.website())
                .or(() -> Contact.website(entry.organization() == null ? null : entry.organization().website())).orElse(null);
    }

    public LocalDate lastChecked() {
        return entry.lastChecked();
    }

    public String lastCheckedDate() {
        return reading.date(entry.lastChecked());
    }
}
