package org.sala.publishing.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.editions.EditionContent;
import org.sala.publishing.site.Links;
import org.sala.publishing.site.SiteFile;
import org.sala.publishing.site.WholeSite;
import org.sala.samples.SampleContent;
import org.sala.values.Language;

/** What a reader on a weak network has to fetch, packed as it travels. One kilobyte is 1,024 bytes. */
@QuarkusTest
class BudgetTest {

    private static final int KILOBYTE = 1024;
    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"((?:\\.\\./)*assets/[^\"]+|app\\.webmanifest)\"");

    @Inject
    WholeSite site;
    @Inject
    Packs packs;

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "th", "lo", "my", "vi", "id"})
    void theFirstPageIsLight(String language) throws IOException {
        Map<String, SiteFile> files = site.files(SampleContent.threeDistricts(), Links.PLAIN).stream()
                .collect(Collectors.toMap(SiteFile::path, file -> file));
        byte[] page = files.get(language + "/index.html").bytes().get();
        int bytes = packed(page);
        for (String loaded : LOADED.matcher(new String(page, StandardCharsets.UTF_8)).results().map(found -> found.group(1)).distinct().toList()) {
            bytes += packed(files.get(loaded.startsWith("../") ? loaded.substring(3) : language + "/" + loaded).bytes().get());
        }
        assertThat(bytes).isLessThan(60 * KILOBYTE);

        String font = Map.of("km", "khmer", "th", "thai", "lo", "lao", "my", "myanmar", "vi", "vietnamese").getOrDefault(language, "latin");
        for (SiteFile file : files.values()) {
            bytes += file.path().contains("/fonts/") && (file.path().contains("-" + font + "-") || file.path().contains("-latin-")) ? file.bytes().get().length : 0;
        }
        assertThat(bytes).isLessThan(150 * KILOBYTE);
    }

    @Test
    void whatAPhoneKeepsOfFiveHundredServicesInFourLanguagesIsSmall() throws IOException {
        EditionContent content = SampleContent.withServices(500, false);
        List<SiteFile> files = site.files(content, Links.PLAIN);
        int bytes = 0;
        for (String language : List.of("en", "km", "th", "my")) {
            ByteArrayOutputStream pack = new ByteArrayOutputStream();
            packs.write(content, new Language(language), pack);
            bytes += packed(pack.toByteArray());
            int index = packed(only(files, file -> file.path().equals(language + "/search-index.js")));
            assertThat(index).isLessThan(120 * KILOBYTE);
            bytes += index;
        }
        bytes += files.stream().filter(file -> file.path().startsWith("assets/")).mapToInt(file -> file.bytes().get().length).sum();
        assertThat(bytes).isLessThan(2 * KILOBYTE * KILOBYTE);
    }

    @Test
    void aPackGivesBackEveryPageLetterForLetter() {
        SharedLines shared = new SharedLines();
        String first = shared.add("a\nb\nc\n\nb");
        String second = shared.add("c\n\nd");
        assertThat(first).isEqualTo("0-3,1");
        assertThat(second).isEqualTo("2-4");
        assertThat(shared.lines()).containsExactly("a", "b", "c", "", "d");
    }

    private static byte[] only(List<SiteFile> files, Predicate<SiteFile> which) {
        return files.stream().filter(which).findFirst().orElseThrow().bytes().get();
    }

    private static int packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }
}
