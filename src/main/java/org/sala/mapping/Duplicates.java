package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.catalog.CatalogSnapshot;
import org.sala.catalog.Phone;
import org.sala.catalog.Service;
import org.sala.mapping.DuplicateDecision.Pair;

/**
 * Finds listed services that look the same: nearly the same name, and a number or an organization's name in common.
 * Only services that share a number or a name are compared, so it stays quick with thousands of them.
 */
@ApplicationScoped
public class Duplicates {

    private static final double ALIKE = 0.6;

    /** Two services that look the same, and how alike their names are, 0 to 1. */
    public record Suspicion(Service first, Service second, double likeness) {

        public Pair pair() {
            return new Pair(first.id, second.id);
        }
    }

    /** The pairs nobody has decided about yet. */
    @Transactional
    public List<Suspicion> unresolved(UUID directoryId) {
        CatalogSnapshot catalog = CatalogSnapshot.of(directoryId);
        Map<String, List<Service>> sharing = new HashMap<>();
        Map<UUID, Set<String>> words = new HashMap<>();
        for (Service service : catalog.services()) {
            words.put(service.id, words(service.name.inOrSource(service.name.source())));
            for (String key : keys(catalog, service)) {
                sharing.computeIfAbsent(key, none -> new ArrayList<>()).add(service);
            }
        }
        Set<Pair> decided = DuplicateDecision.decided(directoryId);
        Map<Pair, Suspicion> found = new LinkedHashMap<>();
        sharing.values().forEach(group -> compare(group, words, decided, found));
        return List.copyOf(found.values());
    }

    private static Collection<String> keys(CatalogSnapshot catalog, Service service) {
        Set<String> keys = catalog.phones(service).stream().map(Duplicates::digits).collect(Collectors.toSet());
        keys.add(String.join(" ", new java.util.TreeSet<>(words(service.name.inOrSource(service.name.source())))));
        return keys;
    }

    private static String digits(Phone phone) {
        return phone.dial != null ? phone.dial : phone.number;
    }

    private static void compare(List<Service> group, Map<UUID, Set<String>> words, Set<Pair> decided, Map<Pair, Suspicion> found) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                Suspicion suspicion = new Suspicion(group.get(i), group.get(j),
                        likeness(words.get(group.get(i).id), words.get(group.get(j).id)));
                if (suspicion.likeness() >= ALIKE && !decided.contains(suspicion.pair())) {
                    found.putIfAbsent(suspicion.pair(), suspicion);
                }
            }
        }
    }

    /** Words two names have in common, as a share of all their words (Jaccard index). */
    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
        return java.util.Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() > 2 || Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet());
    }
}
