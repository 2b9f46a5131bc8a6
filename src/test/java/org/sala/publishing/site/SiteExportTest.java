package org.sala.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.editions.EditionContent;
import org.sala.samples.SampleContent;
import org.sala.values.Language;

@QuarkusTest
class SiteExportTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final byte[] BOOKLET = {'%', 'P', 'D', 'F'};

    @Inject
    SiteExport export;
    @Inject
    SiteSources sources;
    @TempDir
    Path temporary;

    @Test
    void everyLinkBetweenFilesLeadsToAFile() throws IOException {
        Path folder = temporary.resolve("site");
        int pages = export.write(sources.fresh(SampleContent.forEverybody(SampleContent.threeDistricts()), Map.of(new Language("km"), BOOKLET),
                made -> { }), folder);

        List<Path> files = pagesIn(folder);
        assertThat(files.stream().filter(file -> !file.endsWith("wrong.html"))).hasSize(pages);
        assertThat(folder.resolve("km/wrong.html")).isRegularFile();
        for (Path page : files) {
            for (String link : linksOn(page)) {
                assertThat(page.getParent().resolve(link).normalize()).as("%s on %s", link, page).isRegularFile();
            }
        }
        assertThat(folder.resolve("km/booklet.pdf")).hasBinaryContent(BOOKLET);
        assertThat(folder.resolve("km/pack.json")).content().contains("\"km/index.html\"", "\"km/search-index.js\"");
    }

    @Test
    void whatWasWrittenBeforeIsReplacedWhole() {
        Path folder = temporary.resolve("site");
        EditionContent whole = SampleContent.threeDistricts();
        export.write(sources.fresh(whole, Map.of(), made -> { }), folder);
        Path taken = folder.resolve("en/services/" + whole.entries().getFirst().id() + ".html");
        assertThat(taken).exists();

        export.write(sources.fresh(SampleContent.with(whole, whole.entries().subList(1, 15)), Map.of(), made -> { }), folder);

        assertThat(taken).doesNotExist();
        assertThat(temporary).isDirectoryNotContaining("glob:**.old").isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Path letter = Files.writeString(temporary.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> export.write(sources.fresh(SampleContent.threeDistricts(), Map.of(), made -> { }), temporary))
                .isInstanceOf(FolderIsNotASiteException.class).hasMessageContaining("other files");
        assertThat(letter).hasContent("dear");
    }

    private static List<Path> pagesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static List<String> linksOn(Path page) throws IOException {
        return LINK.matcher(Files.readString(page)).results().map((MatchResult link) -> link.group(1))
                .filter(link -> !link.startsWith("#") && URI.create(link).getScheme() == null).toList();
    }
}
