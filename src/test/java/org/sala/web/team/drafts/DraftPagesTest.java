package org.sala.web.team.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.catalog.Phone;
import org.sala.catalog.Service;
import org.sala.editions.Editions;
import org.sala.samples.Browser;
import org.sala.samples.Cast;
import org.sala.samples.WalkedDirectory;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.workflow.Workflow;

@QuarkusTest
class DraftPagesTest {

    private static final Pattern FILE = Pattern.compile("draft/files/[0-9a-f-]{36}");

    @Inject
    Editions editions;
    @Inject
    Workflow workflow;

    @Test
    void aDraftBookletIsMadeOnDemandMarkedAndNarrowed() throws Exception {
        Cast cast = Cast.of("draft-booklet", editions);
        WalkedDirectory directory = new WalkedDirectory(cast, workflow).withEntries();
        QuarkusTransaction.requiringNew().run(() ->
                Phone.<Phone>findById(directory.phone(WalkedDirectory.LAMP_OFFICE)).audience = Audience.PARTNER);
        Browser viewer = cast.as(Role.VIEWER);
        assertThat(viewer.get(cast.page("draft")).asString()).contains("Not made yet");

        assertThat(viewer.post(cast.page("draft/files"), "format", "booklet", "language", "en").statusCode()).isEqualTo(303);
        Matcher file = FILE.matcher(whenMade(viewer, cast));
        assertThat(file.find()).isTrue();
        Response pdf = viewer.get(cast.page(file.group()));

        assertThat(pdf.header("Cache-Control")).isEqualTo("no-store");
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).containsIgnoringCase("draft").contains(WalkedDirectory.RICE_HOUSE)
                    .doesNotContain(WalkedDirectory.LAMP_OFFICE);
        }
        assertThat(Cast.of("draft-other", editions).as(Role.VIEWER).get("/team/d/draft-other/" + file.group()).statusCode()).isEqualTo(404);
    }

    private static String whenMade(Browser browser, Cast cast) throws InterruptedException {
        for (int look = 0; look < 600; look++) {
            Response page = browser.get(cast.page("draft"));
            if (page.header("Refresh") == null) {
                return page.asString();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The draft was not made within a minute");
    }

    @Test
    void aDraftThatCannotBeMadeSaysWhatAndWhere() throws InterruptedException {
        Cast cast = Cast.of("draft-glyph", editions);
        new WalkedDirectory(cast, workflow).withEntries();
        QuarkusTransaction.requiringNew().run(() -> Service.<Service>find("directoryId", cast.directoryId).<Service>firstResult()
                .description = LocalizedText.of(Language.ENGLISH, "A charm \uD83E\uDDFF for luck."));
        Browser viewer = cast.as(Role.VIEWER);
        viewer.get(cast.page("draft"));
        viewer.post(cast.page("draft/files"), "format", "booklet", "language", "en");

        assertThat(whenMade(viewer, cast)).contains("Could not be made", "U+1F9FF", "cannot be printed", "A charm");
        assertThat(viewer.post(cast.page("draft/files"), "format", "leaflet").statusCode()).isEqualTo(404);
    }

    @Test
    void theDraftSiteIsWatermarkedAndLinksToItself() {
        Cast cast = Cast.of("draft-site", editions);
        new WalkedDirectory(cast, workflow).withEntries();
        Browser viewer = cast.as(Role.VIEWER);

        assertThat(viewer.get(cast.page("draft/site/en/")).header("Location")).endsWith(cast.page("draft/site/en/index.html"));
        Response start = viewer.get(cast.page("draft/site/en/index.html"));

        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.header("Cache-Control")).isEqualTo("no-store");
        assertThat(start.asString()).containsIgnoringCase("draft").doesNotContain("\"/d/draft-site");
        Matcher help = Pattern.compile("\"(help/[a-z-]+.html)\"").matcher(start.asString());
        assertThat(help.find()).isTrue();
        assertThat(viewer.get(cast.page("draft/site/en/" + help.group(1))).asString()).contains("Rice House");
        assertThat(viewer.get(cast.page("draft/site/en/services/nothing.html")).statusCode()).isEqualTo(404);
        assertThat(viewer.get(cast.page("draft/site/th/")).statusCode()).isEqualTo(404);
    }

    @Test
    void thePreviewShowsEachKindOfReaderWhatReachesThem() {
        Cast cast = Cast.of("draft-preview", editions);
        WalkedDirectory directory = new WalkedDirectory(cast, workflow).withEntries();
        QuarkusTransaction.requiringNew().run(() ->
                Phone.<Phone>findById(directory.phone(WalkedDirectory.LAMP_OFFICE)).audience = Audience.PARTNER);
        Browser viewer = cast.as(Role.VIEWER);

        assertThat(viewer.get(cast.page("draft/preview?audience=PARTNER")).asString()).contains(WalkedDirectory.LAMP_OFFICE);
        assertThat(viewer.get(cast.page("draft/preview?audience=HANDOUT")).asString()).contains(WalkedDirectory.RICE_HOUSE)
                .doesNotContain(WalkedDirectory.LAMP_OFFICE);
    }
}
