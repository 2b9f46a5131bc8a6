package org.sala.publishing.print;

import java.util.ArrayList;
import java.util.List;

/** How the pages of a stapled booklet lie on its sheets: two a side, one sheet in the other, the covers outside. */
final class Folding {

    /** A side of a sheet: the pages at the left and right of its fold, counted from 0. */
    record Side(int left, int right) {
    }

    private Folding() {
    }

    /** @param pages a multiple of four: each sheet has four */
    static List<Side> sides(int pages) {
        if (pages % 4 != 0) {
            throw new IllegalArgumentException(pages + " pages do not fill whole sheets");
        }
        List<Side> sides = new ArrayList<>();
        for (int outer = 0; outer < pages / 2; outer += 2) {
            sides.add(new Side(pages - 1 - outer, outer));
            sides.add(new Side(outer + 1, pages - 2 - outer));
        }
        return sides;
    }
}
