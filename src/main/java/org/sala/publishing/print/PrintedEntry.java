package org.sala.publishing.print;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Phone;
import org.sala.editions.EditionContent.Place;
import org.sala.editions.EditionContent.WhoFor;

/** A service as it is printed: its facts in the reader's language, in the order a reader needs them. */
final class PrintedEntry {

    /** How people know the ways to send a message; what is not listed is printed as it was written. */
    private static final Map<String, String> CHANNELS = Map.of("WHATSAPP", "WhatsApp", "LINE", "LINE",
            "TELEGRAM", "Telegram", "VIBER", "Viber", "MESSENGER", "Messenger", "SIGNAL", "Signal", "WECHAT", "WeChat",
            "ZALO", "Zalo");

    /** What the anchor of every entry begins with. */
    static final String ANCHOR = "entry-";

    private static final String NAMELESS = "–";

    private final Entry entry;
    private final Reader reader;
    private final Map<String, Passage> areaNames;

    PrintedEntry(Entry entry, Reader reader, Map<String, Passage> areaNames) {
        this.entry = entry;
        this.reader = reader;
        this.areaNames = areaNames;
    }

    /** A number to call with all that one should know before dialing. */
    record PrintedPhone(String number, String extension, Passage description, List<String> channels, boolean tollFree,
                        boolean roundTheClock) {

        public boolean hasMore() {
            return tollFree || roundTheClock || !channels.isEmpty();
        }

        public String channelNames() {
            return String.join(", ", channels);
        }
    }

    /** Where to go. */
    record PrintedPlace(Passage name, Passage area, Passage address, Passage directions, Passage transportation,
                        Passage accessibility, List<PrintedPhone> phones, List<Reader.Hours> hours, boolean roundTheClock) {
    }

    public String anchor() {
        return anchor(entry);
    }

    static String anchor(Entry entry) {
        return ANCHOR + entry.id();
    }

    public Passage name() {
        return reader.name(entry.name(), NAMELESS);
    }

    public Passage alternateName() {
        return reader.text(entry.alternateName());
    }

    /** Null when it is the same as the name of the service, which would only be read twice. */
    public Passage organization() {
        Passage organization = entry.organization() == null ? null : reader.text(entry.organization().name());
        return organization == null || organization.text().equals(name().text()) ? null : organization;
    }

    public Passage alert() {
        return reader.text(entry.alert());
    }

    public Passage description() {
        return reader.text(entry.description());
    }

    public List<PrintedPhone> phones() {
        return phones(entry.phones());
    }

    private List<PrintedPhone> phones(List<Phone> phones) {
        return phones.stream().map(this::printed).toList();
    }

    /** One of its numbers. */
    PrintedPhone printed(Phone phone) {
        return new PrintedPhone(phone.number(), phone.extension(), reader.text(phone.description()), channels(phone.channels()),
                phone.tollFree(), phone.roundTheClock());
    }

    private static List<String> channels(Set<String> channels) {
        return channels.stream().sorted().map(channel -> CHANNELS.getOrDefault(channel.toUpperCase(Locale.ROOT), channel)).toList();
    }

    public Passage whoFor() {
        return entry.whoFor() == null ? null : reader.text(entry.whoFor().text());
    }

    /** The codes of sex, sorted and in lower case; empty when the service is for everybody. */
    public List<String> sexes() {
        return entry.whoFor() == null ? List.of() : codes(entry.whoFor().sexes());
    }

    public List<String> exploitation() {
        return entry.whoFor() == null ? List.of() : codes(entry.whoFor().exploitation());
    }

    private static List<String> codes(Collection<String> codes) {
        return codes == null ? List.of() : codes.stream().map(code -> code.toLowerCase(Locale.ROOT).replace('_', '-')).sorted().toList();
    }

    public WhoFor limits() {
        return entry.whoFor();
    }

    public String minimumAge() {
        return entry.whoFor() == null ? null : reader.number(entry.whoFor().minimumAge());
    }

    public String maximumAge() {
        return entry.whoFor() == null ? null : reader.number(entry.whoFor().maximumAge());
    }

    public String nationalities() {
        return entry.whoFor() == null || entry.whoFor().nationalities() == null ? "" : listed(
                entry.whoFor().nationalities().stream().map(reader::countryName));
    }

    private String listed(Stream<String> names) {
        return String.join(", ", names.sorted(reader.alphabetically()).toList());
    }

    public boolean isSaidWhoFor() {
        return whoFor() != null || isLimited();
    }

    /** Whether more than words says who the service is for. */
    public boolean isLimited() {
        WhoFor who = entry.whoFor();
        return who != null && (!sexes().isEmpty() || !nationalities().isEmpty() || !exploitation().isEmpty()
                || Stream.of(who.minimumAge(), who.maximumAge(), who.dependants(), who.disability()).anyMatch(Objects::nonNull));
    }

    public Passage steps() {
        return entry.howToGet() == null ? null : reader.text(entry.howToGet().steps());
    }

    public Passage referral() {
        return reader.text(entry.referral());
    }

    public boolean isFree() {
        return entry.howToGet() != null && Boolean.TRUE.equals(entry.howToGet().free());
    }

    public Passage cost() {
        return entry.howToGet() == null ? null : reader.text(entry.howToGet().cost());
    }

    public List<Passage> documents() {
        return entry.howToGet() == null || entry.howToGet().documents() == null ? List.of() : reader.texts(entry.howToGet().documents());
    }

    public Boolean identityDocumentRequired() {
        return entry.howToGet() == null ? null : entry.howToGet().identityDocumentRequired();
    }

    public Boolean policeReportRequired() {
        return entry.howToGet() == null ? null : entry.howToGet().policeReportRequired();
    }

    public boolean isSaidWhatToBring() {
        return !documents().isEmpty() || isSaidWhichPapers();
    }

    public boolean isSaidWhichPapers() {
        return identityDocumentRequired() != null || policeReportRequired() != null;
    }

    public boolean isRoundTheClock() {
        return entry.hours() != null && entry.hours().isRoundTheClock();
    }

    public List<Reader.Hours> hours() {
        return reader.hours(entry.hours());
    }

    public Passage hoursNote() {
        return reader.text(entry.hoursNote());
    }

    public List<PrintedPlace> places() {
        return entry.places().stream().map(this::printed).toList();
    }

    private PrintedPlace printed(Place place) {
        boolean always = place.hours() != null && place.hours().isRoundTheClock();
        return new PrintedPlace(reader.text(place.name()), areaNames.get(place.area()), reader.text(place.address()),
                reader.text(place.directions()), reader.text(place.transportation()), reader.text(place.accessibility()),
                phones(place.phones()), reader.hours(place.hours()), always);
    }

    public String languages() {
        return listed(entry.languages().stream().map(reader::languageName));
    }

    public Passage interpretation() {
        return reader.text(entry.interpretation());
    }

    public String email() {
        return entry.email();
    }

    public String website() {
        return entry.website();
    }

    public String lastChecked() {
        return reader.date(entry.lastChecked());
    }
}
