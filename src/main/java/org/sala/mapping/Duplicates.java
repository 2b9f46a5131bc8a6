package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.catalog.Listed;
import org.sala.catalog.Service;
import org.sala.mapping.DuplicateDecision.Pair;
import org.sala.values.LocalizedText;

/**
 * Finds listed services that look the same: nearly the same name, and a number or an organization's name in common.
 * Only services that share a number or a name are compared, so it stays quick with thousands of them.
 */
@ApplicationScoped
public class Duplicates {

    private static final double ALIKE = 0.6;

    /** Two services that look the same, and how alike their names are, 0 to 1. */
    public record Suspicion(Pair pair, double likeness) {
    }

    /** What is compared of a service. */
    private record Candidate(UUID id, Set<String> words) {
    }

    /**
     * The pairs nobody has decided about yet. Only names and numbers are read: this is asked for with every look at the
     * conditions of the second step.
     */
    @Transactional
    public List<Suspicion> unresolved(UUID directoryId) {
        Map<UUID, Set<String>> numbers = numbers(directoryId);
        Map<String, List<Candidate>> sharing = new HashMap<>();
        for (Candidate candidate : candidates(directoryId)) {
            Set<String> keys = new HashSet<>(numbers.getOrDefault(candidate.id(), Set.of()));
            keys.add(String.join(" ", new TreeSet<>(candidate.words())));
            keys.forEach(key -> sharing.computeIfAbsent(key, none -> new ArrayList<>()).add(candidate));
        }
        Set<Pair> decided = DuplicateDecision.decided(directoryId);
        Map<Pair, Suspicion> found = new LinkedHashMap<>();
        sharing.values().forEach(group -> compare(group, decided, found));
        return List.copyOf(found.values());
    }

    private static List<Candidate> candidates(UUID directoryId) {
        return Service.getEntityManager().createQuery("select s.id, s.name from Service s where s.directoryId = ?1 and "
                        + Listed.SERVICES + " order by s.id", Object[].class).setParameter(1, directoryId).getResultStream()
                .map(row -> new Candidate((UUID) row[0], words((LocalizedText) row[1]))).toList();
    }

    /** The services' own numbers, as one dials them. */
    private static Map<UUID, Set<String>> numbers(UUID directoryId) {
        Map<UUID, Set<String>> numbers = new HashMap<>();
        Service.getEntityManager().createQuery("select f.service.id, coalesce(f.dial, f.number) from Phone f"
                        + " where f.directoryId = ?1 and f.service is not null and f.contact is null", Object[].class)
                .setParameter(1, directoryId).getResultStream()
                .forEach(row -> numbers.computeIfAbsent((UUID) row[0], none -> new HashSet<>()).add((String) row[1]));
        return numbers;
    }

    private static void compare(List<Candidate> group, Set<Pair> decided, Map<Pair, Suspicion> found) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                Suspicion suspicion = new Suspicion(new Pair(group.get(i).id(), group.get(j).id()),
                        likeness(group.get(i).words(), group.get(j).words()));
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

    private static Set<String> words(LocalizedText name) {
        String plain = Normalizer.normalize(name.inOrSource(name.source()).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2 || (!word.isEmpty() && Character.isDigit(word.charAt(0))))
                .collect(Collectors.toSet());
    }
}
