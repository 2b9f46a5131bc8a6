package org.sala.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.TaxonomyTerm;
import org.sala.mapping.Coverage.Cell;
import org.sala.mapping.Coverage.Place;

/** Counts services into the cells of a {@link Coverage}, each once a cell. */
final class CoverageCount {

    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> districts;
    /** The districts within each larger area. */
    private final Map<String, Set<String>> within = new HashMap<>();
    private final Map<Place, Cell> cells = new HashMap<>();

    private CoverageCount(List<AdministrativeArea> areas, Set<String> districts) {
        areas.forEach(area -> parents.put(area.code, area.parentCode));
        this.districts = districts;
        for (String district : districts) {
            upward(district).stream().skip(1)
                    .forEach(larger -> within.computeIfAbsent(larger, none -> new HashSet<>()).add(district));
        }
    }

    static Map<Place, Cell> of(List<TaxonomyTerm> terms, List<AdministrativeArea> areas, List<AdministrativeArea> districts,
                               Map<UUID, Set<String>> kinds, Map<UUID, Set<String>> places) {
        CoverageCount count = new CoverageCount(areas, districts.stream().map(area -> area.code).collect(Collectors.toSet()));
        Map<String, String> top = new HashMap<>();
        terms.forEach(term -> top.put(term.code, term.parentCode == null ? term.code : term.parentCode));
        kinds.forEach((service, codes) -> count.add(
                codes.stream().map(code -> top.getOrDefault(code, code)).collect(Collectors.toSet()),
                places.getOrDefault(service, Set.of())));
        return count.cells;
    }

    private void add(Set<String> kinds, Set<String> places) {
        Set<String> own = new HashSet<>();
        Set<String> wide = new HashSet<>();
        for (String place : places) {
            List<String> chain = upward(place);
            chain.stream().filter(districts::contains).findFirst().ifPresentOrElse(own::add,
                    () -> wide.addAll(within.getOrDefault(place, Set.of())));
        }
        wide.removeAll(own);
        for (String kind : kinds) {
            own.forEach(district -> cells.merge(new Place(kind, district), new Cell(1, 0), CoverageCount::sum));
            wide.forEach(district -> cells.merge(new Place(kind, district), new Cell(0, 1), CoverageCount::sum));
        }
    }

    private static Cell sum(Cell one, Cell other) {
        return new Cell(one.own() + other.own(), one.wide() + other.wide());
    }

    /** An area and those around it, the smallest first; ends where imported areas stand in a circle. */
    private List<String> upward(String code) {
        List<String> chain = new ArrayList<>();
        for (String at = code; at != null && !chain.contains(at); at = parents.get(at)) {
            chain.add(at);
        }
        return chain;
    }
}
