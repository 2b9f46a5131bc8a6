package org.sala.directories;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sala.history.Recorded;
import org.sala.values.Audience;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.values.Reaches;

/** A directory of services of one area, built by one organization or network, in the languages its readers read. */
@Entity
public class Directory extends PanacheEntityBase implements Recorded {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @Id
    @Reaches(Audience.INTERNAL)
    public UUID id;
    @Version
    @Reaches(Audience.INTERNAL)
    public int version;
    /** Its short name in addresses and on the command line. */
    @Reaches(Audience.HANDOUT)
    public String slug;
    @Reaches(Audience.HANDOUT)
    public LocalizedText name = LocalizedText.EMPTY;
    /** The province or city it covers, as readers call it. */
    @Reaches(Audience.HANDOUT)
    public LocalizedText areaName = LocalizedText.EMPTY;
    /** The organization or network that stands for it. */
    @Reaches(Audience.HANDOUT)
    public LocalizedText publisher = LocalizedText.EMPTY;
    /** ISO 3166-1 alpha-2; phone numbers are read as of this country. */
    @Reaches(Audience.INTERNAL)
    public String countryCode;
    /** IANA time zone of its places. */
    @Reaches(Audience.HANDOUT)
    public String timeZone;
    /** The language texts are written in first. */
    @Reaches(Audience.HANDOUT)
    public Language sourceLanguage;
    /** Codes in the order readers are offered them, with semicolons between. */
    @Reaches(Audience.HANDOUT)
    public String languageCodes;
    @Reaches(Audience.INTERNAL)
    public Instant openedAt;
    /** What stands outside where nothing may tell what is inside: on discreet covers and cards, in titles of pages. */
    @Reaches(Audience.HANDOUT)
    public LocalizedText discreetName = LocalizedText.EMPTY;
    /** Where readers find the published directory, ending in a slash; null while it is nowhere on the web. */
    @Reaches(Audience.HANDOUT)
    public String webAddress;
    /** Whether print writes numbers in the digits of the language (Khmer, Thai, Lao, Burmese); telephone numbers stay as keypads have them. */
    @Reaches(Audience.HANDOUT)
    public boolean localDigits;
    /** The one color of print besides black, as {@code #rrggbb}; null prints in black. */
    @Reaches(Audience.HANDOUT)
    public String spotColor;
    /** Whether search engines may list the web directory. */
    @Reaches(Audience.HANDOUT)
    public boolean searchEngines;
    /** Whether titles of pages and the icon say the discreet name. */
    @Reaches(Audience.HANDOUT)
    public boolean discreetPages;

    protected Directory() {
    }

    public Directory(String slug, String countryCode, List<Language> languages, Instant openedAt) {
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("The short name \"" + slug
                    + "\" may hold only small letters a-z, digits and single hyphens, for example battambang");
        }
        this.id = Ids.next();
        this.slug = slug;
        this.countryCode = countryCode;
        this.timeZone = timeZoneOf(countryCode);
        this.sourceLanguage = languages.getFirst();
        setLanguages(languages);
        this.openedAt = openedAt;
    }

    public static Optional<Directory> withSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    public List<Language> languages() {
        return Arrays.stream(languageCodes.split(";")).map(Language::new).toList();
    }

    public void setLanguages(List<Language> languages) {
        languageCodes = languages.stream().distinct().map(Language::code).collect(Collectors.joining(";"));
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** The zone most people of a country live in, by CLDR. */
    private static String timeZoneOf(String countryCode) {
        String[] zones = com.ibm.icu.util.TimeZone.getAvailableIDs(com.ibm.icu.util.TimeZone.SystemTimeZoneType
                .CANONICAL_LOCATION, countryCode, null).toArray(String[]::new);
        return zones.length == 0 ? "UTC" : zones[0];
    }

    @Override
    public UUID recordId() {
        return id;
    }

    @Override
    public UUID recordDirectoryId() {
        return id;
    }
}
