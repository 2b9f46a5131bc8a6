package org.sala.web.team.services;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sala.mapping.Missing;
import org.sala.mapping.ServiceFilter;
import org.sala.mapping.ServiceFilter.Shown;
import org.sala.mapping.ServiceFilter.Sort;
import org.sala.web.team.Typed;

/** The filter of the list as it stands in an address, so that links and forms keep one's place. */
public record ListQuery(String kind, String area, String shown, String without, String text, String sort, int page) {

    static ListQuery of(Map<String, List<String>> parameters) {
        return new ListQuery(first(parameters, "kind"), first(parameters, "area"), first(parameters, "shown"),
                first(parameters, "without"), first(parameters, "text"), first(parameters, "sort"), page(first(parameters, "page")));
    }

    static ListQuery of(MultivaluedMap<String, String> parameters) {
        return of((Map<String, List<String>>) parameters);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.get(name);
        return values == null || values.isEmpty() ? "" : values.getFirst().strip();
    }

    private static int page(String written) {
        return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 1;
    }

    ServiceFilter filter() {
        Shown chosen = Typed.constant(Shown.values(), shown);
        Sort order = Typed.constant(Sort.values(), sort);
        return new ServiceFilter(orNull(kind), orNull(area), chosen == null ? Shown.LISTED : chosen,
                Missing.ofCode(without).orElse(null), orNull(text), order == null ? Sort.NAME : order);
    }

    private static String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    /** What is asked for besides page and order, for hidden fields. */
    public Map<String, String> getFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        Map.of("kind", kind, "area", area, "shown", shown, "without", without, "text", text, "sort", sort)
                .forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        fields.put(name, value);
                    }
                });
        return fields;
    }

    /** The address of another page of the same list, from the directory's base. */
    public String onPage(int number) {
        return address(Map.of("page", String.valueOf(number)));
    }

    public String sortedBy(String order) {
        return address(Map.of("sort", order));
    }

    String address(Map<String, ?> more) {
        Map<String, String> all = new LinkedHashMap<>(getFields());
        more.forEach((name, value) -> all.put(name, String.valueOf(value)));
        return "services" + (all.isEmpty() ? "" : "?" + all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    public boolean isNarrowed() {
        return getFields().keySet().stream().anyMatch(name -> !name.equals("sort"));
    }
}
