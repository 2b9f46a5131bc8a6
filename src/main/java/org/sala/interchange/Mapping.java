package org.sala.interchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a list of somebody else is read: which column is which field, and what its values mean. Kept as YAML, so that it
 * can be looked at, corrected and used for the next file. {@code source} names the list for good: ids are made of it.
 * {@code country} (ISO 3166-1) is the one phone numbers are read for; {@code dates} are patterns such as {@code M/d/yy}.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Mapping(String source, String sheet, String country, List<String> dates, RowKinds rowKinds, boolean makeAreas,
                      List<Area> areas, List<Column> columns, Map<Field, String> constants, Map<String, String> kinds, List<String> privateColumns) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    /** An area the source speaks of; it is made where the directory has none of that code. {@code level} is province, district or commune. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Area(String code, String name, String parent, String level) {
    }

    /** Which words in the row-kind column mean an organization; all other rows are services. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record RowKinds(List<String> organization, boolean serviceOfOrganizationWithoutServices) {

        public RowKinds {
            organization = organization == null ? List.of() : List.copyOf(organization);
        }

        boolean isOrganization(String word) {
            return organization.stream().anyMatch(known -> known.equalsIgnoreCase(word.strip()));
        }
    }

    /**
     * One column. {@code values} are words to put in the place of others; {@code reason} is for {@link Field#EXCLUDE};
     * {@code type}, {@code description} and {@code extension} are for phones, the last two headings of other columns.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Column(String column, Field field, Map<String, String> values, String reason, String type, String description,
                         String extension) {

        public Column {
            values = values == null ? Map.of() : Map.copyOf(values);
        }

        public Column(String column, Field field) {
            this(column, field, null, null, null, null, null);
        }

        String translated(String text) {
            return values.entrySet().stream().filter(value -> value.getKey().equalsIgnoreCase(text)).map(Map.Entry::getValue)
                    .findFirst().orElse(text);
        }
    }

    public Mapping {
        dates = dates == null ? List.of() : List.copyOf(dates);
        rowKinds = rowKinds == null ? new RowKinds(List.of(), false) : rowKinds;
        areas = areas == null ? List.of() : List.copyOf(areas);
        columns = columns == null ? List.of() : List.copyOf(columns);
        constants = constants == null ? Map.of() : Map.copyOf(constants);
        kinds = kinds == null ? Map.of() : Map.copyOf(kinds);
        privateColumns = privateColumns == null ? List.of() : List.copyOf(privateColumns);
    }

    public static Mapping read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UnusableFileException(Reason.FILE_NOT_FOUND, unreadable, file.toString());
        }
    }

    public static Mapping parse(String yaml) {
        try {
            return YAML.readValue(yaml, Mapping.class);
        } catch (JsonProcessingException wrong) {
            String where = wrong.getLocation() == null ? "" : " (line " + wrong.getLocation().getLineNr() + ")";
            throw new UnusableFileException(Reason.MAPPING_UNREADABLE, wrong, wrong.getOriginalMessage().lines().findFirst().orElse("") + where);
        }
    }

    public String toYaml() {
        try {
            return YAML.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A mapping cannot be written", impossible);
        }
    }

    Optional<Column> column(Field field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    boolean has(Field field) {
        return column(field).isPresent() || constants.containsKey(field);
    }

    /** The kind of help a category of the source is, if the mapping says so; empty text means none on purpose. */
    Optional<String> kindOf(String category) {
        return Optional.ofNullable(kinds.get(category)).or(() -> kinds.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(category.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue).findFirst());
    }
}
