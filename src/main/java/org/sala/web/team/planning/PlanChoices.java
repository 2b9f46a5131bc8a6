package org.sala.web.team.planning;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sala.directories.Directory;
import org.sala.values.Language;
import org.sala.web.team.CodeWords;
import org.sala.web.team.Option;
import org.sala.web.team.TeamLanguages;
import org.sala.web.team.Visit;

/** What can be chosen in the plan, in the visitor's words. */
@ApplicationScoped
class PlanChoices {

    private final Visit visit;
    private final TeamLanguages known;
    private final CodeWords words;
    private final Clock clock;

    PlanChoices(Visit visit, TeamLanguages known, CodeWords words, Clock clock) {
        this.visit = visit;
        this.known = known;
        this.words = words;
        this.clock = clock;
    }

    /** {@code leaving} names the languages that would go although there are texts in them, with how many records hold some. */
    record Lists(List<Option> audiences, List<Option> languages, List<Option> formats, List<Option> timeZones, String source,
                 Map<String, Long> leaving, List<Option> confirmations) {
    }

    Instant now() {
        return clock.instant();
    }

    Lists lists(PlanForm form, Directory directory) {
        Map<Language, Long> removed = PlanProblems.removedWithTexts(form, directory);
        Map<String, Long> leaving = new LinkedHashMap<>();
        removed.forEach((language, texts) -> leaving.put(language.nameIn(visit.getLanguage()), texts));
        return new Lists(words.options("reader", PlanProblems.READERS, PlanForm.all(form.audiences)), languages(form, directory),
                words.options("format", PlanProblems.FORMATS, PlanForm.all(form.formats)), timeZones(form, directory),
                directory.sourceLanguage.nameIn(visit.getLanguage()), leaving,
                removed.keySet().stream().map(language -> new Option(language.code(), label(language), false)).toList());
    }

    private List<Option> languages(PlanForm form, Directory directory) {
        Set<Language> offered = new LinkedHashSet<>(directory.languages());
        offered.addAll(known.getAll());
        return offered.stream().map(language -> new Option(language.code(), label(language),
                PlanForm.all(form.languages).contains(language.code()))).toList();
    }

    private String label(Language language) {
        String name = language.nameIn(visit.getLanguage());
        return language.ownName().equalsIgnoreCase(name) ? name : language.ownName() + " (" + name + ")";
    }

    /** The zones of the directory's country first, then all others. */
    private List<Option> timeZones(PlanForm form, Directory directory) {
        Set<String> ofCountry = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, directory.countryCode, null);
        Set<String> all = new TreeSet<>(TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null));
        all.retainAll(ZoneId.getAvailableZoneIds());
        all.add("UTC");
        TimeZoneNames names = TimeZoneNames.getInstance(ULocale.forLocale(visit.getLanguage().locale()));
        return Stream.concat(Stream.of(form.timeZone), Stream.concat(ofCountry.stream(), all.stream())).filter(zone -> zone != null)
                .distinct().map(zone -> new Option(zone, place(names, zone), zone.equals(form.timeZone))).toList();
    }

    private static String place(TimeZoneNames names, String zone) {
        String place = names.getExemplarLocationName(zone);
        return place == null ? zone : place + " (" + zone + ")";
    }
}
