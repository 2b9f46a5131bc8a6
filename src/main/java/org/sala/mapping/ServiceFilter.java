package org.sala.mapping;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.Attribute;
import org.sala.catalog.Listed;

/**
 * Which services a list shows. Null and blank mean "any". A kind of help includes those under it, an area the areas
 * within it; {@code text} is looked for in the names of the service and its organization in every language.
 */
public record ServiceFilter(String kind, String area, Shown shown, Missing without, String text, Sort sort) {

    /** Listed services are those meant for readers; excluded are all others. */
    public enum Shown { LISTED, EXCLUDED, ALL }

    public enum Sort { NAME, ORGANIZATION, CHECKED }

    public static final ServiceFilter LISTED = new ServiceFilter(null, null, Shown.LISTED, null, null, Sort.NAME);

    /** The condition as JPQL over the service {@code s}; {@code text} is left to {@link ServiceList}. */
    String jpql() {
        StringBuilder jpql = new StringBuilder("s.directoryId = :directory");
        switch (shown) {
            case LISTED -> jpql.append(" and ").append(Listed.SERVICES);
            case EXCLUDED -> jpql.append(" and not (").append(Listed.SERVICES).append(')');
            case ALL -> { }
        }
        if (kind != null) {
            jpql.append(" and exists (select 1 from Attribute k where k.linkId = s.id and k.linkType = '")
                    .append(Attribute.KIND_OF_HELP)
                    .append("' and (k.taxonomyTerm.code = :kind or k.taxonomyTerm.parentCode = :kind))");
        }
        if (area != null) {
            jpql.append(" and (exists (select 1 from ServiceArea w where w.service = s and w.areaCode in :areas)"
                    + " or exists (select 1 from ServiceAtLocation l where l.service = s and l.location.areaCode in :areas))");
        }
        if (without != null) {
            jpql.append(" and ").append(without.jpql());
        }
        return jpql.toString();
    }

    Map<String, Object> parameters(java.util.UUID directoryId, LocalDate oldest, List<AdministrativeArea> areas) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("directory", directoryId);
        if (kind != null) {
            parameters.put("kind", kind);
        }
        if (area != null) {
            parameters.put("areas", within(areas));
        }
        if (without != null) {
            parameters.putAll(without.parameters(oldest));
        }
        return parameters;
    }

    private Set<String> within(List<AdministrativeArea> areas) {
        Set<String> found = new java.util.HashSet<>(Set.of(area));
        // Areas come with the larger ones first, so one pass finds every area below the chosen one.
        areas.stream().filter(candidate -> found.contains(String.valueOf(candidate.parentCode)))
                .forEach(candidate -> found.add(candidate.code));
        return found;
    }
}
