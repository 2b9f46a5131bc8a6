package org.sala.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.editions.EditionContent;
import org.sala.samples.ProvinceContent;

/**
 * What readers type and what must come first, in {@code relevance/LL.csv}: {@code a;b;c} are the first three in any
 * order, {@code a|b|c} means that the first is one of them.
 */
@Tag("plain")
class RelevanceTest {

    private static final EditionContent CONTENT = ProvinceContent.make();
    private static final Search SEARCH = new Search(new IndexFolder(Path.of("target/relevance")));
    private static final int ENOUGH = 40;

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "th", "lo", "my", "vi", "id"})
    void whatAReaderLooksForComesFirst(String language) throws Exception {
        List<String> wrong = new ArrayList<>();
        List<CSVRecord> cases = cases(language);
        for (CSVRecord one : cases) {
            List<String> found = SEARCH.find(CONTENT, one.get("query"), Filter.NONE, 20).hits().stream()
                    .map(hit -> key(hit.entry().id())).toList();
            if (!isRight(found, one.get("first"))) {
                wrong.add("\"" + one.get("query") + "\" (" + one.get("case") + ") found " + found.stream().limit(6).toList()
                        + " instead of " + one.get("first"));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(ENOUGH);
    }

    private static boolean isRight(List<String> found, String first) {
        if (first.contains("|")) {
            return !found.isEmpty() && Arrays.asList(first.split("\\|")).contains(found.getFirst());
        }
        List<String> expected = Arrays.asList(first.split(";"));
        return found.size() >= expected.size() && found.subList(0, expected.size()).containsAll(expected);
    }

    private static String key(UUID id) {
        return KEYS.stream().filter(key -> ProvinceContent.id("svc-" + key).equals(id)).findFirst().orElseThrow();
    }

    private static final List<String> KEYS = ProvinceContent.services().stream().map(key -> key.replace("svc-", "")).toList();

    private static List<CSVRecord> cases(String language) throws Exception {
        try (Reader file = new InputStreamReader(RelevanceTest.class.getResourceAsStream("/relevance/" + language + ".csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(file).getRecords();
        }
    }
}
