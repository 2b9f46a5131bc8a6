package org.sala.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.Attribute;
import org.sala.catalog.Listed;
import org.sala.catalog.TaxonomyTerm;

/**
 * How many listed services of each kind of help there are in each district. A kind includes those under it, a district
 * the communes in it. Services for a larger area count for each district in it, apart from the district's own.
 *
 * @param leftOut how many districts are not shown because there are very many; those shown have the most services
 */
public record Coverage(List<TaxonomyTerm> kinds, List<AdministrativeArea> districts, int leftOut, Map<Place, Cell> cells) {

    private static final int DISTRICT = 2;
    private static final int MOST_DISTRICTS = 20;
    private static final String OF_LISTED = ".directoryId = ?1 and s.directoryId = ?1 and " + Listed.SERVICES;

    /** A place in the table: the code of a kind of help and that of a district. */
    public record Place(String kind, String district) {
    }

    /** Services in a district, and services for all of a larger area around it. */
    public record Cell(int own, int wide) {

        public boolean isGap() {
            return own + wide == 0;
        }
    }

    public Cell cell(String kind, String district) {
        return cells.getOrDefault(new Place(kind, district), new Cell(0, 0));
    }

    public boolean isEmpty() {
        return districts.isEmpty();
    }

    /** Looks in five queries, however many services there are. */
    public static Coverage of(UUID directoryId) {
        List<TaxonomyTerm> terms = TaxonomyTerm.kindsOfHelp();
        List<AdministrativeArea> areas = AdministrativeArea.inDirectory(directoryId);
        Map<UUID, Set<String>> kinds = codes("select s.id, a.taxonomyTerm.code from Attribute a, Service s where a.linkId = s.id"
                + " and a.linkType = '" + Attribute.KIND_OF_HELP + "' and a" + OF_LISTED, directoryId);
        Map<UUID, Set<String>> places = codes("select s.id, p.location.areaCode from ServiceAtLocation p join p.service s"
                + " where p.location.areaCode is not null and p" + OF_LISTED, directoryId);
        codes("select s.id, r.areaCode from ServiceArea r join r.service s where r" + OF_LISTED, directoryId)
                .forEach((service, served) -> places.computeIfAbsent(service, none -> new HashSet<>()).addAll(served));
        return table(terms, districts(areas), CoverageCount.of(terms, areas, districts(areas), kinds, places));
    }

    private static Map<UUID, Set<String>> codes(String jpql, UUID directoryId) {
        Map<UUID, Set<String>> found = new HashMap<>();
        Attribute.getEntityManager().createQuery(jpql, Object[].class).setParameter(1, directoryId).getResultList()
                .forEach(row -> found.computeIfAbsent((UUID) row[0], none -> new HashSet<>()).add((String) row[1]));
        return found;
    }

    /** The areas that are districts; where a directory has none, its largest areas stand in their place. */
    private static List<AdministrativeArea> districts(List<AdministrativeArea> areas) {
        int level = areas.stream().anyMatch(area -> area.level == DISTRICT) ? DISTRICT
                : areas.stream().mapToInt(area -> area.level).min().orElse(DISTRICT);
        return areas.stream().filter(area -> area.level == level).toList();
    }

    private static Coverage table(List<TaxonomyTerm> terms, List<AdministrativeArea> districts, Map<Place, Cell> cells) {
        Map<String, Integer> services = cells.entrySet().stream().collect(Collectors.groupingBy(
                cell -> cell.getKey().district(), Collectors.summingInt(cell -> cell.getValue().own())));
        Comparator<AdministrativeArea> fullest = Comparator.comparing(area -> -services.getOrDefault(area.code, 0));
        Set<AdministrativeArea> shown = districts.stream().sorted(fullest).limit(MOST_DISTRICTS).collect(Collectors.toSet());
        return new Coverage(terms.stream().filter(term -> term.parentCode == null).toList(),
                districts.stream().filter(shown::contains).toList(), districts.size() - shown.size(), Map.copyOf(cells));
    }
}
