package org.sala.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.HowToGet;
import org.sala.editions.EditionContent.Place;
import org.sala.editions.EditionContent.WhoFor;
import org.sala.search.Filter.Who;
import org.sala.values.OpeningHours;

/** Tells whether an entry is what was chosen. */
final class EntryFilter implements Predicate<Entry> {

    private static final int GROWN_UP = 18;
    private static final Map<Who, String> SEXES = Map.of(Who.WOMAN, "female", Who.MAN, "male", Who.OTHER, "other");

    private final Filter filter;
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> wholes;

    EntryFilter(Filter filter, EditionContent content) {
        this.filter = filter;
        for (Area area : filter.area() == null ? List.<Area>of() : content.areas()) {
            parents.put(area.code(), area.parent());
        }
        this.wholes = filter.area() == null ? Set.of() : upwards(filter.area()).collect(Collectors.toSet());
    }

    @Override
    public boolean test(Entry entry) {
        return (filter.kind() == null || entry.kinds().contains(filter.kind()))
                && (filter.area() == null || isAround(entry))
                && (filter.who() == null || entry.whoFor() == null || isFor(entry.whoFor()))
                && (filter.language() == null || entry.languages().contains(filter.language()))
                && (filter.openAt() == null || isOpen(entry))
                && (!filter.free() || entry.howToGet() != null && Boolean.TRUE.equals(entry.howToGet().free()))
                && (!filter.noDocuments() || needsNoPapers(entry.howToGet()));
    }

    private boolean isAround(Entry entry) {
        Stream<String> own = entry.places().isEmpty() ? entry.areas().stream() : entry.places().stream().map(Place::area);
        return entry.areas().stream().anyMatch(wholes::contains)
                || own.filter(Objects::nonNull).flatMap(this::upwards).anyMatch(filter.area()::equals);
    }

    private Stream<String> upwards(String code) {
        Set<String> met = new HashSet<>();
        return Stream.iterate(code, at -> at != null && met.add(at), parents::get);
    }

    private boolean isFor(WhoFor who) {
        if (filter.who() == Who.CHILD) {
            return who.minimumAge() == null || who.minimumAge() < GROWN_UP;
        }
        boolean grownUps = who.maximumAge() == null || who.maximumAge() >= GROWN_UP;
        return grownUps && (who.sexes().isEmpty()
                || who.sexes().stream().anyMatch(sex -> sex.toLowerCase(Locale.ROOT).equals(SEXES.get(filter.who()))));
    }

    private boolean isOpen(Entry entry) {
        return Stream.concat(Stream.of(entry.hours()), entry.places().stream().map(Place::hours)).filter(Objects::nonNull)
                .filter(OpeningHours::isKnown).anyMatch(hours -> hours.isOpenAt(filter.openAt()));
    }

    static boolean needsNoPapers(HowToGet how) {
        return how != null && Boolean.FALSE.equals(how.identityDocumentRequired())
                && !Boolean.TRUE.equals(how.policeReportRequired());
    }
}
