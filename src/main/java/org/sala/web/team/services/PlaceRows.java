package org.sala.web.team.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sala.catalog.Accessibility;
import org.sala.catalog.Address;
import org.sala.catalog.Location;
import org.sala.catalog.Phones;
import org.sala.catalog.PlaceLine;
import org.sala.catalog.Places;
import org.sala.catalog.Schedules;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceAtLocation;
import org.sala.catalog.WeeklyHours;
import org.sala.values.Audience;
import org.sala.web.team.Choices;
import org.sala.web.team.Kept;
import org.sala.web.team.Option;
import org.sala.web.team.PhoneRows;
import org.sala.web.team.Typed;
import org.sala.web.team.Visit;

/** The places of a service as parts of its form: those there are and an empty one. */
@ApplicationScoped
class PlaceRows {

    private static final int MOST = 60;
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    private final Choices choices;
    private final PhoneRows phones;
    private final HourRows hours;
    private final Visit visit;

    PlaceRows(Choices choices, PhoneRows phones, HourRows hours, Visit visit) {
        this.choices = choices;
        this.phones = phones;
        this.hours = hours;
        this.visit = visit;
    }

    /** One place as a page shows it; {@code others} is how many other services are there too. */
    public record Row(String prefix, boolean there, String others, Typed form, List<Option> types, List<Option> areas,
               List<Option> audiences, List<Option> existing, List<PhoneRows.Row> phones, HourRows.Week hours) {

        public String value(String field) {
            return form.get(prefix + field);
        }

        /** The name of a field of this place. */
        public String field(String name) {
            return prefix + name;
        }
    }

    static void keep(Kept kept, List<ServiceAtLocation> pairs) {
        kept.put("place-rows", pairs.size() + 1);
        for (int at = 0; at < pairs.size(); at++) {
            keep(kept, "place-" + at + "-", pairs.get(at));
        }
        String empty = "place-" + pairs.size() + "-";
        kept.put(empty + "type", Location.Type.PHYSICAL).put(empty + "audience", Audience.HANDOUT);
        PhoneRows.keep(kept, empty + "phone-", List.of(), 1);
        HourRows.keep(kept, empty + "hours-", WeeklyHours.NONE);
    }

    private static void keep(Kept kept, String prefix, ServiceAtLocation pair) {
        Location place = pair.location;
        kept.put(prefix + "id", place.id).put(prefix + "others", Places.others(pair)).text(prefix + "name", place.name)
                .put(prefix + "type", place.locationType).put(prefix + "area", place.areaCode)
                .text(prefix + "directions", place.directions).text(prefix + "transportation", place.transportation)
                .put(prefix + "latitude", place.latitude).put(prefix + "longitude", place.longitude)
                .put(prefix + "audience", place.audience);
        Optional<Address> address = Places.address(place);
        address.ifPresent(found -> kept.text(prefix + "address", found.address1).put(prefix + "address2", found.address2)
                .put(prefix + "city", found.city).put(prefix + "postalCode", found.postalCode));
        Places.accessibility(place).map((Accessibility found) -> found.description)
                .ifPresent(text -> kept.text(prefix + "accessibility", text));
        PhoneRows.keep(kept, prefix + "phone-", Phones.of(place), 1);
        HourRows.keep(kept, prefix + "hours-", Schedules.of(pair));
    }

    /** Rows for a page; an empty one offers the places the organization has already. */
    List<Row> rows(Typed form, Service service) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < count(form); at++) {
            String prefix = "place-" + at + "-";
            boolean there = form.has(prefix + "id");
            rows.add(new Row(prefix, there, form.get(prefix + "others"), form,
                    choices.words("place", Arrays.asList(Location.Type.values()), form.all(prefix + "type")),
                    choices.areas(form.all(prefix + "area")),
                    choices.words("seenBy", Arrays.asList(Audience.values()), form.all(prefix + "audience")),
                    there || service == null ? List.of() : existing(service, form.all(prefix + "existing")),
                    phones.rows(form, prefix + "phone-"), hours.week(form, prefix + "hours-")));
        }
        return rows;
    }

    private List<Option> existing(Service service, Set<String> chosen) {
        return Location.<Location>list("directoryId = ?1 and organization = ?2 order by id", service.directoryId, service.organization)
                .stream().map(place -> new Option(place.id.toString(), place.name.isEmpty() ? String.valueOf(place.areaCode)
                        : place.name.inOrSource(visit.getLanguage()), chosen.contains(place.id.toString()))).toList();
    }

    List<PlaceLine> read(Typed form) {
        List<PlaceLine> lines = new ArrayList<>();
        for (int at = 0; at < count(form); at++) {
            lines.add(line(form, "place-" + at + "-"));
        }
        return lines;
    }

    private PlaceLine line(Typed form, String prefix) {
        Location.Type type = Typed.constant(Location.Type.values(), form.get(prefix + "type"));
        // Where somebody may be found is never guessed: a place that came without an answer stays with the team.
        Audience audience = Typed.constant(Audience.values(), form.get(prefix + "audience"));
        return new PlaceLine(form.id(prefix + "id"), form.id(prefix + "existing"), form.get(prefix + "remove").equals("yes"),
                form.text(prefix + "name"), type == null ? Location.Type.PHYSICAL : type, form.text(prefix + "address"),
                form.text(prefix + "address2"), form.text(prefix + "city"), form.text(prefix + "postalCode"),
                form.textOrNull(prefix + "area"), form.text(prefix + "directions"), form.text(prefix + "transportation"),
                form.text(prefix + "accessibility"), form.degrees(prefix + "latitude", POLE),
                form.degrees(prefix + "longitude", DATE_LINE), audience == null ? Audience.INTERNAL : audience,
                phones.read(form, prefix + "phone-"), hours.read(form, prefix + "hours-"));
    }

    private static int count(Typed form) {
        String rows = form.get("place-rows");
        return rows.matches("[0-9]{1,3}") ? Math.min(MOST, Integer.parseInt(rows)) : 0;
    }
}
