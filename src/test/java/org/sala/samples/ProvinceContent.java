package org.sala.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.*;
import org.sala.values.Audience;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.OpeningHours;
import org.sala.values.PhoneNumber;
import org.sala.values.ReaderText;

/** The invented province of {@code seed-data/} as the open web may read it, straight from the sheets; ids are those of the sheets. */
public final class ProvinceContent {

    private static final Path FOLDER = Path.of("seed-data");
    private static final List<Language> LANGUAGES = List.of("en", "km", "th", "lo", "my", "vi", "id").stream().map(Language::new).toList();

    private final Map<String, Map<Language, String>> translations = new HashMap<>();
    private final Map<String, CSVRecord> organizations = new HashMap<>();

    private ProvinceContent() {
        LANGUAGES.stream().filter(language -> !language.equals(Language.ENGLISH)).forEach(language -> {
            for (CSVRecord row : rows("translations_" + language)) {
                translations.computeIfAbsent(row.get("sheet") + "." + row.get("id") + "." + row.get("field"), none -> new LinkedHashMap<>())
                        .put(language, row.get("text"));
            }
        });
        rows("organizations").forEach(row -> organizations.put(row.get("id"), row));
    }

    public static EditionContent make() {
        return new ProvinceContent().content();
    }

    /** The id of an entry by its name in the sheet: {@code svc-helpline}. */
    public static UUID id(String key) {
        return Ids.of("pailang", key);
    }

    /** The names of the services in the sheet. */
    public static List<String> services() {
        return rows("services").stream().map(row -> row.get("id")).toList();
    }

    private EditionContent content() {
        List<Area> areas = rows("areas").stream().map(row -> new Area(row.get("code"),
                row.get("parent").isEmpty() ? null : row.get("parent"), text("areas", row, "code", "name"))).toList();
        List<Entry> entries = rows("services").stream().filter(row -> row.get("status").equals("active")).map(this::entry).toList();
        return new EditionContent(new Masthead(id("edition"), "pailang", ReaderText.of(Language.ENGLISH, "Pailang Province"),
                ReaderText.NONE, ReaderText.NONE, 1, LocalDate.of(2026, 11, 23), LocalDate.of(2027, 5, 31), Audience.PUBLIC,
                Language.ENGLISH, LANGUAGES, "Asia/Phnom_Penh", false, EditionContent.Appearance.PLAIN), kinds(), areas, List.of(), entries);
    }

    private Entry entry(CSVRecord row) {
        CSVRecord organization = organizations.get(row.get("organization"));
        return new Entry(id(row.get("id")), text("services", row, "id", "name"), text("services", row, "id", "alternate_name"),
                text("services", row, "id", "description"), new Provider(id(row.get("organization")),
                text("organizations", organization, "id", "name"), null), list(row, "kinds"),
                row.get("trafficking_specific").equals("yes"), Set.of(), new WhoFor(text("services", row, "id", "eligibility"),
                Set.copyOf(list(row, "sexes")), number(row, "minimum_age"), number(row, "maximum_age"),
                Set.copyOf(list(row, "nationalities")), Set.copyOf(list(row, "exploitation")), null, null),
                new HowToGet(text("services", row, "id", "how_to_get"), flag(row, "free"), ReaderText.NONE, List.of(),
                        flag(row, "identity_document_required"), flag(row, "police_report_required")),
                phones("service", row.get("id")), row.get("hours").equals("24/7") ? OpeningHours.ROUND_THE_CLOCK : OpeningHours.UNKNOWN,
                ReaderText.NONE, places(row.get("id")), list(row, "areas"), list(row, "languages"),
                text("services", row, "id", "interpretation"), null, null, ReaderText.NONE, null, ReaderText.NONE);
    }

    private List<Place> places(String service) {
        List<String> ids = rows("service_at_location").stream().filter(row -> row.get("service").equals(service))
                .map(row -> row.get("location")).toList();
        return rows("locations").stream().filter(row -> ids.contains(row.get("id"))).filter(ProvinceContent::isPublic)
                .map(row -> new Place(id(row.get("id")), text("locations", row, "id", "name"), row.get("area"),
                        text("locations", row, "id", "address"), text("locations", row, "id", "directions"),
                        text("locations", row, "id", "transportation"), ReaderText.NONE, null, null,
                        phones("location", row.get("id")), OpeningHours.UNKNOWN)).toList();
    }

    private static List<Phone> phones(String owner, String id) {
        List<Phone> phones = new ArrayList<>();
        for (CSVRecord row : rows("phones")) {
            if (row.get(owner).equals(id) && isPublic(row)) {
                phones.add(new Phone(row.get("number"), PhoneNumber.parse(row.get("number"), "KH").dial(), null, ReaderText.NONE,
                        Set.of(), row.get("hotline").equals("yes"), row.get("toll_free").equals("yes"), false));
            }
        }
        return phones;
    }

    private static boolean isPublic(CSVRecord row) {
        return Audience.valueOf(row.get("audience").toUpperCase(java.util.Locale.ROOT)).allows(Audience.PUBLIC);
    }

    private ReaderText text(String sheet, CSVRecord row, String key, String field) {
        if (row.get(field).isEmpty()) {
            return ReaderText.NONE;
        }
        Map<Language, String> wordings = new LinkedHashMap<>(Map.of(Language.ENGLISH, row.get(field)));
        wordings.putAll(translations.getOrDefault(sheet + "." + row.get(key) + "." + field, Map.of()));
        return new ReaderText(wordings);
    }

    /** The kinds of help that come with the product, with all their synonyms. */
    public static List<KindOfHelp> kinds() {
        Map<Language, JsonNode> files = new HashMap<>();
        LANGUAGES.stream().filter(language -> !language.equals(Language.ENGLISH))
                .forEach(language -> files.put(language, yaml("_" + language)));
        List<KindOfHelp> kinds = new ArrayList<>();
        for (JsonNode term : yaml("").get("terms")) {
            String code = term.get("code").asText();
            Map<Language, String> names = new LinkedHashMap<>(Map.of(Language.ENGLISH, term.at("/name/en").asText()));
            Map<Language, String> synonyms = new LinkedHashMap<>(Map.of(Language.ENGLISH, joined(term.at("/synonyms/en"))));
            files.forEach((language, file) -> {
                names.put(language, file.at("/terms/" + code + "/name").asText());
                synonyms.put(language, joined(file.at("/terms/" + code + "/synonyms")));
            });
            kinds.add(new KindOfHelp(code, null, new ReaderText(names), ReaderText.NONE, term.get("pictogram").asText(), new ReaderText(synonyms)));
        }
        return kinds;
    }

    private static String joined(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return String.join(";", words);
    }

    private static JsonNode yaml(String ending) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(ProvinceContent.class.getResource("/taxonomy/kinds-of-help" + ending + ".yaml"));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static List<CSVRecord> rows(String sheet) {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(sheet + ".csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static List<String> list(CSVRecord row, String column) {
        return Arrays.stream(row.get(column).split(";")).filter(item -> !item.isEmpty()).toList();
    }

    private static Integer number(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : Integer.valueOf(row.get(column));
    }

    private static Boolean flag(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : row.get(column).equals("yes");
    }
}
