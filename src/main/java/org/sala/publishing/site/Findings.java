package org.sala.publishing.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sala.editions.EditionContent.Entry;
import org.sala.publishing.site.SearchPage.Group;
import org.sala.publishing.site.SearchPage.Hit;
import org.sala.publishing.site.SearchPage.Result;
import org.sala.search.Found;
import org.sala.search.Reason;

/** Puts what was found under the places where it is; the place of the best comes first. */
record Findings(Shelves shelves, Pages pages, Reading reading, FindingMessages words) {

    /** {@code area} is the one that was chosen, or empty; an entry of several places stands under it, else under its first. */
    Result of(Found found, String area) {
        Map<String, List<Hit>> groups = new LinkedHashMap<>();
        for (Found.Hit hit : found.hits()) {
            groups.computeIfAbsent(place(hit.entry(), area), none -> new ArrayList<>()).add(new Hit(pages.shown(hit.entry()), why(hit.why())));
        }
        return new Result(said(found), found.more() ? words.more(found.hits().size()) : null,
                groups.entrySet().stream().map(group -> new Group(areaName(group.getKey()), group.getValue())).toList());
    }

    private String place(Entry entry, String area) {
        Set<String> places = shelves.byArea(List.of(entry)).keySet();
        String first = entry.places().isEmpty() ? null : entry.places().getFirst().area();
        return places.contains(area) ? area : places.contains(first) ? first : places.iterator().next();
    }

    private Words areaName(String code) {
        return code == null ? new Words(reading.messages().wholeArea(), reading.language(), null)
                : reading.words(shelves.areas().get(code).name());
    }

    private String said(Found found) {
        if (found.hits().isEmpty()) {
            return words.nothing();
        }
        return found.partial() ? words.partial() : found.hits().size() == 1 ? words.foundOne()
                : found.more() ? null : words.found(found.hits().size());
    }

    private String why(Set<Reason> reasons) {
        return reasons.isEmpty() ? null : words.foundBy(reading.listed(reasons.stream().map(this::inWords).toList()));
    }

    private String inWords(Reason reason) {
        return switch (reason) {
            case NAME -> words.byName();
            case KIND -> words.byKind();
            case ORGANIZATION -> words.byOrganization();
            case PLACE -> words.byPlace();
            case PHONE -> words.byPhone();
            case LANGUAGE -> words.byLanguage();
            case WHO_FOR -> words.byWhoFor();
            case DESCRIPTION -> words.byDescription();
        };
    }
}
