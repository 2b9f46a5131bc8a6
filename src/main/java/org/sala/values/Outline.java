package org.sala.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The border of an area as a map draws it: polygons of rings of points, the first ring of a polygon around it, the others
 * around its holes. Written as a GeoJSON geometry (RFC 7946, sections 3.1.6 and 3.1.7), longitude before latitude.
 */
public record Outline(List<List<List<Point>>> polygons) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FEWEST_POINTS = 4;

    /** Degrees of WGS 84. */
    public record Point(double longitude, double latitude) {

        public Point {
            if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
                throw new IllegalArgumentException("No point on Earth: " + longitude + ", " + latitude);
            }
        }
    }

    public Outline {
        polygons = polygons.stream().map(rings -> rings.stream().map(List::copyOf).toList()).toList();
        if (polygons.isEmpty() || polygons.stream().anyMatch(List::isEmpty)
                || polygons.stream().flatMap(List::stream).anyMatch(ring -> ring.size() < FEWEST_POINTS)) {
            throw new IllegalArgumentException("An outline is made of rings of at least four points");
        }
    }

    /** Reads a GeoJSON geometry; throws IllegalArgumentException when it is no outline. */
    @JsonCreator
    public static Outline of(String geoJson) {
        try {
            return of(JSON.readTree(geoJson));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("The outline is not JSON", unreadable);
        }
    }

    /** As above, of a geometry that was read already. */
    public static Outline of(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        List<List<List<Point>>> polygons = new ArrayList<>();
        switch (geometry.path("type").asText()) {
            case "Polygon" -> polygons.add(rings(coordinates));
            case "MultiPolygon" -> coordinates.forEach(polygon -> polygons.add(rings(polygon)));
            default -> throw new IllegalArgumentException("An outline is a Polygon or a MultiPolygon");
        }
        return new Outline(polygons);
    }

    private static List<List<Point>> rings(JsonNode polygon) {
        List<List<Point>> rings = new ArrayList<>();
        for (JsonNode ring : polygon) {
            List<Point> points = new ArrayList<>();
            ring.forEach(point -> points.add(new Point(point.path(0).asDouble(Double.NaN), point.path(1).asDouble(Double.NaN))));
            rings.add(points);
        }
        return rings;
    }

    /** Holes and all. */
    public List<List<Point>> rings() {
        return polygons.stream().flatMap(List::stream).toList();
    }

    public int points() {
        return rings().stream().mapToInt(List::size).sum();
    }

    /** As GeoJSON to five decimals, which is about a meter. */
    @JsonValue
    public String geoJson() {
        return polygons.stream().map(rings -> rings.stream().map(Outline::written).collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "{\"type\":\"MultiPolygon\",\"coordinates\":[", "]}"));
    }

    private static String written(List<Point> ring) {
        return ring.stream().map(point -> "[" + number(point.longitude()) + "," + number(point.latitude()) + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String number(double degrees) {
        return String.format(Locale.ROOT, "%.5f", degrees).replaceFirst("\\.?0+$", "");
    }

    @Override
    public String toString() {
        return geoJson();
    }
}
