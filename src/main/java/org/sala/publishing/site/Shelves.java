package org.sala.publishing.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.KindOfHelp;
import org.sala.editions.EditionContent.Place;

/** Which entries of an edition belong together: by kind of help, by area. */
final class Shelves {

    private final EditionContent content;
    private final Map<String, Area> areas;
    private final Map<UUID, Set<String>> reach = new ConcurrentHashMap<>();

    Shelves(EditionContent content) {
        this.content = content;
        this.areas = content.areas().stream()
                .collect(Collectors.toMap(Area::code, area -> area, (first, second) -> first, LinkedHashMap::new));
    }

    Map<String, Area> areas() {
        return areas;
    }

    Optional<KindOfHelp> kind(String code) {
        return content.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    Optional<Entry> entry(UUID id) {
        return content.entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    Optional<EditionContent.Chapter> chapter(String slug) {
        return content.chapters().stream().filter(chapter -> chapter.slug().equals(slug)).findFirst();
    }

    /** Kinds of help that something helps with; a take-down may have emptied one. */
    List<KindOfHelp> kindsInUse() {
        Set<String> used = content.entries().stream().flatMap(entry -> entry.kinds().stream()).collect(Collectors.toSet());
        return content.kinds().stream().filter(kind -> used.contains(kind.code())).toList();
    }

    /** Areas where something is, or that something serves from elsewhere. */
    List<Area> areasInUse() {
        Set<String> used = content.entries().stream().flatMap(entry -> around(entry).stream()).collect(Collectors.toSet());
        return areas.values().stream().filter(area -> used.contains(area.code())).toList();
    }

    List<Entry> helpingWith(String kind) {
        return content.entries().stream().filter(entry -> entry.kinds().contains(kind)).toList();
    }

    /** What lies in an area or in a part of it, and what serves it or the whole it is part of. */
    List<Entry> in(String area) {
        return content.entries().stream().filter(entry -> reach(entry).contains(area)).toList();
    }

    /** The areas in whose lists an entry stands. */
    Set<String> reach(Entry entry) {
        return reach.computeIfAbsent(entry.id(), id -> {
            Set<String> around = around(entry);
            Set<String> served = Set.copyOf(entry.areas());
            return areas.keySet().stream().filter(code -> around.contains(code) || upwards(code).anyMatch(served::contains))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        });
    }

    /** How many areas an area lies in. */
    int depth(String area) {
        return above(area).size();
    }

    /** The areas an area lies in, the largest first. */
    List<Area> above(String area) {
        return upwards(area).skip(1).map(areas::get).toList().reversed();
    }

    /** The areas right below an area in which something helps. */
    List<Area> below(String area) {
        return areasInUse().stream().filter(other -> area.equals(other.parent())).toList();
    }

    boolean hasMap() {
        return areas.values().stream().anyMatch(area -> area.outline() != null);
    }

    /** Entries under the areas they lie in, in the order of the areas; those without a place stand under null, last. */
    Map<String, List<Entry>> byArea(List<Entry> entries) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        areas.keySet().forEach(code -> groups.put(code, new ArrayList<>()));
        List<Entry> anywhere = new ArrayList<>();
        for (Entry entry : entries) {
            Set<String> near = near(entry);
            near.forEach(code -> groups.get(code).add(entry));
            if (near.isEmpty()) {
                anywhere.add(entry);
            }
        }
        groups.values().removeIf(List::isEmpty);
        if (!anywhere.isEmpty()) {
            groups.put(null, anywhere);
        }
        return groups;
    }

    /** Entries under the first of the kinds they help with; every entry once. */
    Map<String, List<Entry>> byKind(List<Entry> entries) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        content.kinds().forEach(kind -> groups.put(kind.code(), new ArrayList<>()));
        List<Entry> other = new ArrayList<>();
        entries.forEach(entry -> groups.getOrDefault(entry.kinds().isEmpty() ? null : entry.kinds().getFirst(), other).add(entry));
        groups.values().removeIf(List::isEmpty);
        if (!other.isEmpty()) {
            groups.put(null, other);
        }
        return groups;
    }

    /** Where an entry is: the areas of its places, else the ones it serves. */
    private Set<String> near(Entry entry) {
        Set<String> ofPlaces = known(entry.places().stream().map(Place::area));
        return ofPlaces.isEmpty() ? known(entry.areas().stream()) : ofPlaces;
    }

    /** Where an entry is, with the wholes those areas are part of. */
    private Set<String> around(Entry entry) {
        return near(entry).stream().flatMap(this::upwards).collect(Collectors.toSet());
    }

    private Set<String> known(Stream<String> codes) {
        return codes.filter(areas::containsKey).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<String> upwards(String code) {
        Set<String> met = new LinkedHashSet<>();
        for (String at = code; at != null && areas.containsKey(at) && met.add(at); ) {
            at = areas.get(at).parent();
        }
        return met.stream();
    }
}
