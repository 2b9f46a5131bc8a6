package org.sala.values;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.sala.values.Outline.Point;

/**
 * Leaves out points of a ring that nobody would miss, by Douglas and Peucker's rule: a point stays when the line without
 * it would run further from it than {@code tolerance}, in degrees.
 */
public record Thinning(double tolerance) {

    private static final int FEWEST_POINTS = 4;

    /** The finest of some thinnings that leaves an outline with at most so many points. */
    public static Outline to(Outline outline, int mostPoints) {
        Outline thin = outline;
        for (double tolerance = 0.00005; thin.points() > mostPoints && tolerance < 1; tolerance *= 2) {
            thin = new Thinning(tolerance).of(outline);
        }
        return thin;
    }

    /** Small islands and holes that thinning would make into lines are left out, the largest ring never. */
    public Outline of(Outline outline) {
        List<List<List<Point>>> polygons = outline.polygons().stream()
                .map(rings -> rings.stream().map(this::ring).filter(ring -> ring.size() >= FEWEST_POINTS).toList())
                .filter(rings -> !rings.isEmpty()).toList();
        return polygons.isEmpty() ? new Outline(List.of(List.of(outline.rings().stream()
                .max(Comparator.comparingInt(List::size)).orElseThrow()))) : new Outline(polygons);
    }

    List<Point> ring(List<Point> ring) {
        BitSet kept = new BitSet(ring.size());
        kept.set(0);
        kept.set(ring.size() - 1);
        // A ring begins where it ends, so it is cut at the point furthest from there first.
        int across = furthest(ring, 0, ring.size() - 1);
        kept.set(across);
        keep(ring, 0, across, kept);
        keep(ring, across, ring.size() - 1, kept);
        List<Point> left = new ArrayList<>();
        kept.stream().forEach(at -> left.add(ring.get(at)));
        return left;
    }

    private void keep(List<Point> ring, int from, int to, BitSet kept) {
        if (to - from < 2) {
            return;
        }
        int at = furthest(ring, from, to);
        if (distance(ring.get(at), ring.get(from), ring.get(to)) > tolerance) {
            kept.set(at);
            keep(ring, from, at, kept);
            keep(ring, at, to, kept);
        }
    }

    private static int furthest(List<Point> ring, int from, int to) {
        int furthest = from + 1;
        for (int at = from + 1; at < to; at++) {
            if (distance(ring.get(at), ring.get(from), ring.get(to)) > distance(ring.get(furthest), ring.get(from), ring.get(to))) {
                furthest = at;
            }
        }
        return furthest;
    }

    private static double distance(Point point, Point from, Point to) {
        double across = to.longitude() - from.longitude();
        double up = to.latitude() - from.latitude();
        double length = Math.hypot(across, up);
        return length == 0 ? Math.hypot(point.longitude() - from.longitude(), point.latitude() - from.latitude())
                : Math.abs(across * (from.latitude() - point.latitude()) - (from.longitude() - point.longitude()) * up) / length;
    }
}
