package org.sala.publishing.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.KindOfHelp;
import org.sala.editions.EditionContent.Place;
import org.sala.editions.Hotlines;

/** Which entries of an edition belong together: by kind of help, by area. */
final class Shelves {

    private static final int LONG = 200;

    private final EditionContent content;
    private final Map<String, Area> areas;
    private final Map<String, KindOfHelp> kinds;
    private final Map<UUID, Entry> entries;
    private final Map<String, List<Entry>> helping = new HashMap<>();
    private final Map<String, List<Entry>> within = new HashMap<>();
    private final Set<String> areasInUse = new HashSet<>();
    private final boolean located;
    private final DrawnResults results = new DrawnResults();
    private final Jackets jackets = new Jackets();
    private volatile List<Hotlines.Hotline> hotlines;
    private final Map<UUID, Set<String>> reach = new HashMap<>();

    Shelves(EditionContent content) {
        this.content = content;
        this.areas = byKey(content.areas(), Area::code);
        this.kinds = byKey(content.kinds(), KindOfHelp::code);
        this.entries = byKey(content.entries(), Entry::id);
        Map<String, Set<String>> parts = new HashMap<>();
        areas.keySet().forEach(code -> upwards(code).forEach(whole -> parts.computeIfAbsent(whole, any -> new HashSet<>()).add(code)));
        content.entries().forEach(entry -> putUp(entry, parts));
        this.located = content.entries().stream().flatMap(entry -> entry.places().stream())
                .anyMatch(place -> place.latitude() != null && place.longitude() != null);
    }

    /** Whether any place tells where it is, in degrees. */
    boolean isLocated() {
        return located;
    }

    private static <K, T> Map<K, T> byKey(List<T> things, Function<T, K> key) {
        return things.stream().collect(Collectors.toMap(key, thing -> thing, (first, second) -> first, LinkedHashMap::new));
    }

    private void putUp(Entry entry, Map<String, Set<String>> parts) {
        entry.kinds().stream().distinct().forEach(kind -> helping.computeIfAbsent(kind, any -> new ArrayList<>()).add(entry));
        Set<String> around = around(entry);
        areasInUse.addAll(around);
        Stream<String> served = entry.areas().stream().flatMap(whole -> parts.getOrDefault(whole, Set.of()).stream());
        Set<String> reached = Stream.concat(around.stream(), served).collect(Collectors.toSet());
        reached.forEach(area -> within.computeIfAbsent(area, any -> new ArrayList<>()).add(entry));
        reach.put(entry.id(), areas.keySet().stream().filter(reached::contains).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The numbers for anybody in need, those that help most first. */
    List<Hotlines.Hotline> hotlines() {
        List<Hotlines.Hotline> known = hotlines;
        if (known == null) {
            known = Hotlines.of(content.entries());
            hotlines = known;
        }
        return known;
    }

    /** What is drawn of the entries for lists. */
    DrawnResults results() {
        return results;
    }

    /** What stands around the pages of entries. */
    Jackets jackets() {
        return jackets;
    }

    Map<String, Area> areas() {
        return areas;
    }

    Optional<KindOfHelp> kind(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    Optional<Entry> entry(UUID id) {
        return Optional.ofNullable(entries.get(id));
    }

    Optional<EditionContent.Chapter> chapter(String slug) {
        return content.chapters().stream().filter(chapter -> chapter.slug().equals(slug)).findFirst();
    }

    /** Kinds of help that something helps with; a take-down may have emptied one. */
    List<KindOfHelp> kindsInUse() {
        return kinds.values().stream().filter(kind -> helping.containsKey(kind.code())).toList();
    }

    /** Areas where something is, or that something serves from elsewhere. */
    List<Area> areasInUse() {
        return areas.values().stream().filter(area -> areasInUse.contains(area.code())).toList();
    }

    List<Entry> helpingWith(String kind) {
        return helping.getOrDefault(kind, List.of());
    }

    /** What lies in an area or in a part of it, and what serves it or the whole it is part of. */
    List<Entry> in(String area) {
        return within.getOrDefault(area, List.of());
    }

    /** What is in an area itself, or serves all of it; without what is only in a part of it. */
    List<Entry> inWhole(String area) {
        Set<String> wholes = upwards(area).collect(Collectors.toSet());
        return in(area).stream().filter(entry -> near(entry).contains(area) || entry.areas().stream().anyMatch(wholes::contains)).toList();
    }

    /**
     * What stands in the list of a place: all there is, or if that is too long for one page what is in none of its parts alone.
     * A cheap phone takes many seconds to show thousands of services.
     */
    List<Entry> listed(String area) {
        return in(area).size() <= LONG || below(area).isEmpty() ? in(area) : inWhole(area);
    }

    /**
     * The places whose lists show what helps with a need, when its own list is too long for one page and theirs are all
     * shorter; in the order of the tree, each with the entries there. Empty when the need has a list of its own.
     */
    Map<Area, List<Entry>> placesFor(String kind) {
        Map<Area, List<Entry>> places = new LinkedHashMap<>();
        int all = helpingWith(kind).size();
        for (Area area : all <= LONG ? List.<Area>of() : areasInUse()) {
            List<Entry> listed = listed(area.code());
            List<Entry> helping = listed.stream().filter(entry -> entry.kinds().contains(kind)).toList();
            if (!helping.isEmpty() && listed.size() >= all) {
                return Map.of();
            }
            if (!helping.isEmpty()) {
                places.put(area, helping);
            }
        }
        return places;
    }

    /** What stands in the list of a need itself: all that helps, or if that is left to the places what is in none of them. */
    List<Entry> listedFor(String kind) {
        List<Entry> helping = helpingWith(kind);
        return placesFor(kind).isEmpty() ? helping : helping.stream().filter(entry -> reach(entry).isEmpty()).toList();
    }

    /** The areas in whose lists an entry stands. */
    Set<String> reach(Entry entry) {
        return reach.getOrDefault(entry.id(), Set.of());
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
