package org.sala.publishing.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.editions.EditionContent;
import org.sala.samples.ProvinceContent;
import org.sala.search.OfflineIndex;
import org.sala.testsupport.RealBrowser;
import org.sala.values.Language;

/** The search in the browser finds what the one on the server finds, by the same examples. */
@Tag("browser")
class OfflineSearchTest {

    private static final EditionContent CONTENT = ProvinceContent.make();
    /** The browser has no dictionary of its own, so a few questions in whole sentences stay without the best answer. */
    private static final int MISSES = 4;
    private static final int ENOUGH = 40;
    private static final int BUDGET = 120 * 1024;

    private static Playwright playwright;
    private static Page page;

    @BeforeAll
    static void start() throws IOException {
        playwright = RealBrowser.playwright();
        page = RealBrowser.launch(playwright).newPage();
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(
                Files.readString(Path.of("src/main/resources/META-INF/resources/assets/finder.js"))));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "th", "lo", "my", "vi", "id"})
    void whatAReaderLooksForComesFirst(String language) throws Exception {
        page.evaluate("json => { window.finder = salaFinder(JSON.parse(json)); }", new OfflineIndex(CONTENT).in(new Language(language)));
        Map<String, String> keys = new HashMap<>();
        ProvinceContent.services().forEach(key -> keys.put(ProvinceContent.id(key).toString(), key.replace("svc-", "")));

        List<String> wrong = new ArrayList<>();
        List<CSVRecord> cases = cases(language);
        for (CSVRecord one : cases) {
            List<String> found = ((List<?>) page.evaluate("typed => finder.find(typed, {}).hits.slice(0, 20).map(hit => hit.entry.i)",
                    one.get("query"))).stream().map(id -> keys.get(id.toString())).toList();
            if (!isRight(found, one.get("first"))) {
                wrong.add("\"" + one.get("query") + "\" (" + one.get("case") + ") found " + found.stream().limit(6).toList());
            }
        }

        assertThat(cases).hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertThat(wrong).hasSizeLessThanOrEqualTo(MISSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(((", "* OR 1=1", "\u0000\u0007", "\ud83d", "a b c d e f g h i j k l m n o p", "\u17D2\u17D2\u17D2", "00000000000000"})
    void nothingTypedBreaksTheSearch(String typed) {
        page.evaluate("json => { window.finder = salaFinder(JSON.parse(json)); }", new OfflineIndex(CONTENT).in(Language.ENGLISH));
        assertThat(page.evaluate("typed => finder.find(typed.repeat(1 + Math.floor(2000 / (typed.length + 1))), {}).hits.length", typed))
                .isInstanceOf(Integer.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "my"})
    void anIndexIsSmall(String language) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new OfflineIndex(CONTENT).in(new Language(language)).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).isLessThan(BUDGET / 2);
    }

    private static boolean isRight(List<String> found, String first) {
        if (first.contains("|")) {
            return !found.isEmpty() && Arrays.asList(first.split("\\|")).contains(found.getFirst());
        }
        List<String> expected = Arrays.asList(first.split(";"));
        return found.size() >= expected.size() && found.subList(0, expected.size()).containsAll(expected);
    }

    private static List<CSVRecord> cases(String language) throws IOException {
        try (Reader file = new InputStreamReader(OfflineSearchTest.class.getResourceAsStream("/relevance/" + language + ".csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(file).getRecords();
        }
    }
}
