package org.sala.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sala.history.History;
import org.sala.values.Outline;
import org.sala.values.Thinning;

/** Takes the borders of areas out of a GeoJSON FeatureCollection (RFC 7946, section 3.3), such as the humanitarian data sets have. */
@ApplicationScoped
public class Outlines {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_NAME = 80;

    private final History history;

    Outlines(History history) {
        this.history = history;
    }

    /** Which areas got a border, and which features found no area or hold no border that can be drawn. */
    public record Report(List<String> taken, List<String> unknown, List<String> unusable) {
    }

    /** The file is no collection of features. Nothing was taken. */
    public static class UnreadableException extends RuntimeException {
        UnreadableException(Throwable cause) {
            super("This is no GeoJSON feature collection", cause);
        }
    }

    /** A feature belongs to the area whose code, else whose name in any language, stands in one of its properties. */
    @Transactional
    public Report take(UUID directoryId, String featureCollection, Writing by) {
        JsonNode features = features(featureCollection);
        Map<String, AdministrativeArea> codes = new LinkedHashMap<>();
        Map<String, AdministrativeArea> names = new LinkedHashMap<>();
        for (AdministrativeArea area : AdministrativeArea.inDirectory(directoryId)) {
            codes.put(folded(area.code), area);
            area.name.texts().values().forEach(name -> names.putIfAbsent(folded(name.text()), area));
        }
        Report report = new Report(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (JsonNode feature : features) {
            AdministrativeArea area = match(feature, codes) == null ? match(feature, names) : match(feature, codes);
            if (area == null) {
                report.unknown().add(named(feature));
            } else {
                take(area, feature, by, report);
            }
        }
        return report;
    }

    private static JsonNode features(String written) {
        try {
            JsonNode features = JSON.readTree(written).path("features");
            if (features.isArray()) {
                return features;
            }
        } catch (JsonProcessingException notJson) {
            throw new UnreadableException(notJson);
        }
        throw new UnreadableException(null);
    }

    private void take(AdministrativeArea area, JsonNode feature, Writing by, Report report) {
        try {
            Outline outline = Thinning.to(Outline.of(feature.path("geometry")), AdministrativeArea.MOST_POINTS);
            history.changing(by.person(), area, () -> area.outline = outline);
            report.taken().add(area.code);
        } catch (IllegalArgumentException notDrawable) {
            // Said in the report: the other features of the file are taken all the same.
            report.unusable().add(area.code);
        }
    }

    private static AdministrativeArea match(JsonNode feature, Map<String, AdministrativeArea> areas) {
        for (JsonNode property : feature.path("properties")) {
            AdministrativeArea area = areas.get(folded(property.asText()));
            if (area != null) {
                return area;
            }
        }
        return null;
    }

    private static String named(JsonNode feature) {
        for (JsonNode property : feature.path("properties")) {
            if (property.isTextual() && !property.asText().isBlank()) {
                return property.asText().substring(0, Math.min(LONGEST_NAME, property.asText().length()));
            }
        }
        return "?";
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }
}
