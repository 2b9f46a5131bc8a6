package org.sala.publishing.feed;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionContent.Place;
import org.sala.publishing.feed.Feed.Pair;
import org.sala.publishing.feed.HsdsObjects.Accessibility;
import org.sala.publishing.feed.HsdsObjects.Location;
import org.sala.publishing.feed.HsdsObjects.LocationType;
import org.sala.publishing.feed.HsdsObjects.Service;
import org.sala.publishing.feed.HsdsObjects.ServiceAtLocation;
import org.sala.values.Ids;
import org.sala.values.ReaderText;

/**
 * Places as HSDS locations. The address stands in the description, with the way there: it is kept as people write it, and
 * an HSDS address needs a town, a province and a postcode apart, which most of them do not have.
 */
final class PlaceObjects {

    private final Speech speech;
    private final Schedules schedules;

    PlaceObjects(Speech speech, Schedules schedules) {
        this.speech = speech;
        this.schedules = schedules;
    }

    /** As it stands within its service, or by itself with the service. */
    ServiceAtLocation full(Pair pair, Service service) {
        return new ServiceAtLocation(pair.id(), pair.entry().id(), pair.place().id(),
                schedules.of(pair.id(), pair.place().hours(), ReaderText.NONE, speech), location(pair.place(), true), service);
    }

    ServiceAtLocation listed(Pair pair, Service service) {
        return new ServiceAtLocation(pair.id(), pair.entry().id(), pair.place().id(), null, location(pair.place(), false), service);
    }

    private Location location(Place place, boolean full) {
        Wordings words = speech.wordings();
        String name = words.of("name", place.name());
        String transportation = words.of("transportation", place.transportation());
        String description = Stream.of(place.address(), place.directions()).filter(text -> !text.isEmpty())
                .map(text -> words.of("description", text)).collect(Collectors.joining("\n"));
        return new Location(place.id(), LocationType.PHYSICAL, name, description, transportation, place.latitude(),
                place.longitude(), full ? accessibility(place) : null, full ? Phones.of(place.id(), place.phones(), speech) : null,
                full ? Attributes.ofArea(place.id(), place.area()) : null, words.extension());
    }

    private List<Accessibility> accessibility(Place place) {
        if (place.accessibility().isEmpty()) {
            return List.of();
        }
        Wordings words = speech.wordings();
        UUID id = Ids.of(place.id().toString(), "accessibility");
        return List.of(new Accessibility(id, words.of("description", place.accessibility()), words.extension()));
    }
}
