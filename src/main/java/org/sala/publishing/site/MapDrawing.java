package org.sala.publishing.site;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionContent.Area;
import org.sala.values.Outline;
import org.sala.values.Outline.Point;
import org.sala.values.Thinning;

/**
 * Draws the borders of areas: degrees become units of a plane, east to the right, north up, shrunk towards the poles as
 * land is. Points closer together than a reader can see are left out, so that the page stays small.
 */
final class MapDrawing {

    private static final int WIDTH = 1000;
    private static final int TALLEST = 1600;
    private static final double SEEN = 1.5;
    private static final int NAMES = 12;

    private final Pages pages;
    private final Shelves shelves;
    private final Reading reading;
    private final List<Area> drawn;
    private final double west;
    private final double north;
    private final double shrink;
    private final double units;

    MapDrawing(Pages pages, Shelves shelves, Reading reading) {
        this.pages = pages;
        this.shelves = shelves;
        this.reading = reading;
        this.drawn = shelves.areas().values().stream().filter(area -> area.outline() != null).toList();
        this.west = points().mapToDouble(Point::longitude).min().orElseThrow();
        this.north = points().mapToDouble(Point::latitude).max().orElseThrow();
        double south = points().mapToDouble(Point::latitude).min().orElseThrow();
        double east = points().mapToDouble(Point::longitude).max().orElseThrow();
        this.shrink = Math.cos(Math.toRadians((north + south) / 2));
        this.units = Math.min(WIDTH / Math.max((east - west) * shrink, 1e-6), TALLEST / Math.max(north - south, 1e-6));
    }

    private Stream<Point> points() {
        return drawn.stream().flatMap(area -> area.outline().rings().stream()).flatMap(List::stream);
    }

    MapPage page() {
        Set<String> wholes = drawn.stream().flatMap(area -> shelves.above(area.code()).stream()).map(Area::code).collect(Collectors.toSet());
        List<MapPage.Region> regions = drawn.stream().filter(area -> !wholes.contains(area.code())).map(this::region).toList();
        List<String> ground = drawn.stream().filter(area -> wholes.contains(area.code())).map(area -> path(area.outline())).toList();
        return new MapPage(points().mapToInt(this::x).max().orElseThrow(), points().mapToInt(this::y).max().orElseThrow(), ground, regions,
                regions.size() <= NAMES, shelves.areasInUse().stream().map(pages::link).toList());
    }

    private MapPage.Region region(Area area) {
        int count = shelves.in(area.code()).size();
        Point middle = middle(area.outline());
        return new MapPage.Region(reading.words(area.name()), count, pages.count(count), pages.place(area), path(area.outline()), x(middle), y(middle));
    }

    private String path(Outline outline) {
        return new Thinning(SEEN / units).of(outline).rings().stream().map(this::path).collect(Collectors.joining());
    }

    private String path(List<Point> ring) {
        StringBuilder path = new StringBuilder("M").append(x(ring.getFirst())).append(' ').append(y(ring.getFirst())).append('l');
        for (int at = 1; at < ring.size() - 1; at++) {
            path.append(at == 1 ? "" : " ").append(x(ring.get(at)) - x(ring.get(at - 1))).append(' ').append(y(ring.get(at)) - y(ring.get(at - 1)));
        }
        return path.append('z').toString();
    }

    private int x(Point point) {
        return (int) Math.round((point.longitude() - west) * shrink * units);
    }

    private int y(Point point) {
        return (int) Math.round((north - point.latitude()) * units);
    }

    /** The center of gravity of the largest ring. */
    private static Point middle(Outline outline) {
        List<Point> ring = outline.rings().stream().max(Comparator.comparingDouble(one -> Math.abs(weigh(one)[0]))).orElseThrow();
        double[] weights = weigh(ring);
        Point first = ring.getFirst();
        return weights[0] == 0 ? first : new Point(first.longitude() + weights[1] / (3 * weights[0]), first.latitude() + weights[2] / (3 * weights[0]));
    }

    /** Twice the signed area of a ring and its moments, seen from its first point. */
    private static double[] weigh(List<Point> ring) {
        double[] sums = new double[3];
        Point origin = ring.getFirst();
        for (int at = 1; at < ring.size(); at++) {
            double x0 = ring.get(at - 1).longitude() - origin.longitude();
            double y0 = ring.get(at - 1).latitude() - origin.latitude();
            double x1 = ring.get(at).longitude() - origin.longitude();
            double y1 = ring.get(at).latitude() - origin.latitude();
            double cross = x0 * y1 - x1 * y0;
            sums[0] += cross;
            sums[1] += (x0 + x1) * cross;
            sums[2] += (y0 + y1) * cross;
        }
        return sums;
    }
}
