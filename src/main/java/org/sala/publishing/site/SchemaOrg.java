package org.sala.publishing.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Phone;
import org.sala.editions.EditionContent.Place;
import org.sala.values.OpeningHours;
import org.sala.values.ReaderText;

/** A service as search engines read it: JSON-LD in the words of schema.org ({@code https://schema.org/Service}). */
record SchemaOrg(Entry entry, Shelves shelves, Reading reading) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Ready to stand in a script element: no tag can end in it. */
    String json() {
        try {
            return JSON.writeValueAsString(service()).replace("<", "\\u003c");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A service could not be written as JSON", impossible);
        }
    }

    private Map<String, Object> service() {
        Map<String, Object> service = thing("Service", entry.name());
        service.put("@context", "https://schema.org");
        put(service, "description", text(entry.description()));
        put(service, "provider", entry.organization() == null ? null : thing("Organization", entry.organization().name()));
        put(service, "areaServed", entry.areas().stream().map(shelves.areas()::get).filter(Objects::nonNull).map(Area::name).map(this::text).toList());
        put(service, "hoursAvailable", hours(entry.hours()));
        put(service, "availableChannel", channel());
        return service;
    }

    private Map<String, Object> channel() {
        Map<String, Object> channel = thing("ServiceChannel", ReaderText.NONE);
        put(channel, "servicePhone", entry.allPhones().stream().map(this::phone).toList());
        put(channel, "serviceLocation", entry.places().stream().map(this::place).toList());
        put(channel, "availableLanguage", entry.languages());
        return channel;
    }

    private Map<String, Object> phone(Phone phone) {
        Map<String, Object> point = thing("ContactPoint", ReaderText.NONE);
        point.put("telephone", phone.number());
        return point;
    }

    private Map<String, Object> place(Place place) {
        Map<String, Object> shown = thing("Place", place.name());
        put(shown, "address", text(place.address()));
        put(shown, "openingHoursSpecification", hours(place.hours()));
        return shown;
    }

    private static List<Map<String, Object>> hours(OpeningHours hours) {
        return hours == null ? List.of() : hours.spans().stream().map(span -> Map.<String, Object>of("@type", "OpeningHoursSpecification",
                "dayOfWeek", span.days().stream().map(day -> "https://schema.org/" + day.name().charAt(0) + day.name().substring(1).toLowerCase(java.util.Locale.ROOT)).toList(),
                "opens", span.opens().toString(), "closes", span.closes().toString())).toList();
    }

    private Map<String, Object> thing(String type, ReaderText name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        put(thing, "name", text(name));
        return thing;
    }

    private static void put(Map<String, Object> thing, String name, Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            thing.put(name, value);
        }
    }

    private String text(ReaderText text) {
        Words words = reading.words(text);
        return words == null ? null : words.text();
    }
}
