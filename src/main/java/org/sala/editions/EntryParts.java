package org.sala.editions;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sala.editions.EditionComparison.Part;
import org.sala.editions.EditionComparison.PartChange;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.HowToGet;
import org.sala.editions.EditionContent.Phone;
import org.sala.editions.EditionContent.Place;
import org.sala.editions.EditionContent.WhoFor;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.OpeningHours;
import org.sala.values.ReaderText;

/** The parts of an entry as lines of text in one language, so that two states of it can be laid side by side. */
final class EntryParts {

    private final Entry entry;
    private final Language language;

    private EntryParts(Entry entry, Language language) {
        this.entry = entry;
        this.language = language;
    }

    /** A part that changed alike in all languages is told once, else for each language in which it changed. */
    static List<PartChange> changes(Entry before, Entry after, List<Language> languages) {
        List<PartChange> changes = new ArrayList<>();
        for (Part part : Part.values()) {
            List<PartChange> found = languages.stream().map(language -> new PartChange(part, language,
                            new EntryParts(before, language).lines(part), new EntryParts(after, language).lines(part)))
                    .filter(change -> !change.before().equals(change.after())).toList();
            boolean alike = found.size() == languages.size() && found.stream()
                    .map(change -> List.of(change.before(), change.after())).distinct().count() == 1;
            changes.addAll(alike ? List.of(new PartChange(part, null, found.getFirst().before(), found.getFirst().after())) : found);
        }
        return changes;
    }

    /** The same for two entries that have no {@link #changes} in these languages, and for no others. */
    static UUID print(Entry entry, List<Language> languages) {
        return Ids.of(languages.stream().flatMap(language -> Stream.of(Part.values()).map(part -> new EntryParts(entry, language).lines(part)))
                .map(lines -> lines.length() + ":" + lines).collect(joining()));
    }

    private String lines(Part part) {
        return switch (part) {
            case PHONES -> lines(entry.allPhones().stream().map(this::phone));
            case PLACES -> lines(entry.places().stream().map(this::place));
            case HOURS -> lines(Stream.of(hours(entry.hours()), text(entry.hoursNote())));
            case ALERT -> text(entry.alert());
            case ORGANIZATION -> text(entry.organization().name());
            case NAME -> lines(Stream.of(text(entry.name()), text(entry.alternateName())));
            case KINDS -> codes(entry.kinds());
            case WHO_FOR -> whoFor(entry.whoFor());
            case HOW_TO_GET -> howToGet(entry.howToGet());
            case AREAS -> codes(entry.areas());
            case LANGUAGES -> lines(Stream.of(codes(entry.languages()), text(entry.interpretation())));
            case DESCRIPTION -> lines(Stream.of(text(entry.description()), codes(entry.phases())));
            case CONTACT -> lines(Stream.of(written(entry.email()), written(entry.website()), written(entry.organization().website())));
            case REFERRAL -> text(entry.referral());
        };
    }

    private String phone(Phone phone) {
        return Stream.of(phone.number(), phone.extension(), text(phone.description()), codes(phone.channels()),
                        phone.hotline() ? "☎" : "", phone.tollFree() ? "0.00" : "", phone.roundTheClock() ? "24/7" : "")
                .map(EntryParts::written).filter(word -> !word.isEmpty()).collect(joining(" · "));
    }

    private String place(Place place) {
        return Stream.of(text(place.name()), written(place.area()), text(place.address()), text(place.directions()),
                        text(place.transportation()), text(place.accessibility()), hours(place.hours()),
                        place.latitude() == null ? "" : place.latitude() + ", " + place.longitude())
                .filter(word -> !word.isEmpty()).collect(joining(" · "));
    }

    private static String hours(OpeningHours hours) {
        return hours == null ? "" : hours.isRoundTheClock() ? "24/7" : hours.spans().stream()
                .map(span -> span.days().stream().map(day -> day.name().substring(0, 2)).collect(joining(","))
                        + " " + span.opens() + "–" + span.closes()).collect(joining("; "));
    }

    private String whoFor(WhoFor who) {
        return who == null ? "" : lines(Stream.of(text(who.text()), codes(who.sexes()),
                who.minimumAge() == null && who.maximumAge() == null ? ""
                        : Objects.toString(who.minimumAge(), "") + "–" + Objects.toString(who.maximumAge(), ""),
                codes(who.nationalities()), codes(who.exploitation()), flag(who.dependants()), flag(who.disability())));
    }

    private String howToGet(HowToGet how) {
        return how == null ? "" : lines(Stream.concat(Stream.of(text(how.steps()), flag(how.free()), text(how.cost()),
                        flag(how.identityDocumentRequired()), flag(how.policeReportRequired())),
                how.documents().stream().map(this::text)));
    }

    private String text(ReaderText text) {
        return text == null ? "" : text.wordings().getOrDefault(language, "");
    }

    private static String flag(Boolean known) {
        return known == null ? "" : known ? "✓" : "✗";
    }

    private static String codes(Collection<?> codes) {
        return codes.stream().map(Object::toString).sorted().collect(joining(", "));
    }

    private static String written(String text) {
        return text == null ? "" : text;
    }

    private static String lines(Stream<String> lines) {
        return lines.filter(line -> !line.isEmpty()).collect(joining("\n"));
    }
}
