package org.sala.distribution;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sala.distribution.CopyPlan.Print;

/** What went out and what came back, summed up. */
public record Dispatches(List<Dispatch> all) {

    /** Copies of one edition in one format and language. */
    public record Sum(int editionNumber, Print print, int copies) {
    }

    public static Dispatches of(UUID directoryId) {
        return new Dispatches(Dispatch.inDirectory(directoryId));
    }

    /** Copies of an edition that went to a point, less those taken back. */
    public int sent(int editionNumber, UUID pointId) {
        return all.stream().filter(dispatch -> dispatch.editionNumber == editionNumber && dispatch.point.id.equals(pointId))
                .mapToInt(dispatch -> dispatch.copies).sum();
    }

    public int sent(int editionNumber, Print print) {
        return all.stream().filter(dispatch -> dispatch.editionNumber == editionNumber && print.equals(print(dispatch)))
                .mapToInt(dispatch -> dispatch.copies).sum();
    }

    /** Copies of editions before this one that are still with somebody: what a correction has to reach. Newest edition first. */
    public List<Sum> stillOutBefore(int editionNumber) {
        Map<Integer, Map<Print, Integer>> sums = new TreeMap<>(java.util.Comparator.reverseOrder());
        all.stream().filter(dispatch -> dispatch.editionNumber < editionNumber).forEach(dispatch -> sums
                .computeIfAbsent(dispatch.editionNumber, number -> new TreeMap<>())
                .merge(print(dispatch), dispatch.copies, Integer::sum));
        return sums.entrySet().stream().flatMap(edition -> edition.getValue().entrySet().stream()
                .filter(row -> row.getValue() > 0)
                .map(row -> new Sum(edition.getKey(), row.getKey(), row.getValue()))).toList();
    }

    private static Print print(Dispatch dispatch) {
        return new Print(dispatch.format, dispatch.language);
    }
}
