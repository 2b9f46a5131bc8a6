package org.sala.publishing.print;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sala.publishing.print.Slips.PageOf;

/**
 * Where the parts of an earlier edition stand in the copies that are out. The pages written down when they were printed
 * are sure; what was never written down is laid out again, and may since stand some pages off.
 */
final class EarlierPages {

    private final Map<String, SortedSet<Integer>> printed;
    private final Supplier<Map<String, Integer>> layout;
    private Map<String, Integer> laidOut;

    /** @param layout asked at most once, for it takes as long as a print */
    EarlierPages(Map<String, SortedSet<Integer>> printed, Supplier<Map<String, Integer>> layout) {
        this.printed = printed;
        this.layout = layout;
    }

    /** The first page a part stands on in any copy. */
    int first(String anchor) {
        return all(anchor).getFirst();
    }

    /** As words: all pages it stands on, for copies may differ. */
    PageOf of(String anchor, Reader reader) {
        return new PageOf(all(anchor).stream().map(reader::number).collect(Collectors.joining("/")), printed.containsKey(anchor));
    }

    private List<Integer> all(String anchor) {
        return printed.containsKey(anchor) ? List.copyOf(printed.get(anchor)) : List.of(laidOut().get(anchor));
    }

    private Map<String, Integer> laidOut() {
        if (laidOut == null) {
            laidOut = layout.get();
        }
        return laidOut;
    }
}
