package org.sala.web.reader;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sala.catalog.Service;
import org.sala.directories.Directory;
import org.sala.editions.Editions;
import org.sala.values.Audience;

@QuarkusTest
class SheetPageTest {

    private static final int MOST = 6;

    @Inject
    PublishedProvince province;
    @Inject
    Editions editions;

    @Test
    void whoHelpsPrintsAFewServicesWithoutSigningInAndNothingIsKept() throws IOException {
        PublishedProvince.Made made = province.publish("sheets");
        Response answer = get("sheets/en/sheet?entry=" + made.clinic() + "&entry=" + made.hotline() + "&second=km");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(answer.header("Content-Disposition")).doesNotContain("sheets");
        assertThat(text(answer)).contains("Lotus clinic", "1299", "Nothing about you is written");
    }

    @Test
    void aListLeadsToItsCheckBoxesAndAnEntryToItsSheet() {
        PublishedProvince.Made made = province.publish("sheet-links");

        assertThat(get("sheet-links/en/help/health.html").asString()).contains("../sheet?kind=health");
        assertThat(get("sheet-links/en/services/" + made.clinic() + ".html").asString()).contains("../sheet?entry=" + made.clinic());
        assertThat(get("sheet-links/en/sheet?kind=health").asString()).contains("value=\"" + made.clinic() + "\"")
                .doesNotContain("value=\"" + made.hotline() + "\"").doesNotContain("role=\"alert\"");
        assertThat(get("sheet-links/km/sheet").asString()).contains("/d/sheet-links/km/sheet?kind=health");
    }

    @Test
    void whatCannotBePrintedIsSaidInASentence() {
        PublishedProvince.Made made = province.publish("sheet-wrong");
        StringBuilder seven = new StringBuilder();
        for (int more = 0; more <= MOST; more++) {
            seven.append("&entry=").append(new UUID(1, more));
        }

        sentence(get("sheet-wrong/en/sheet?kind=health&chosen=1"), 400, "Choose at least one service.");
        sentence(get("sheet-wrong/en/sheet?entry=" + made.clinic() + seven), 400, "not here any more");
        sentence(get("sheet-wrong/en/sheet?entry=" + made.clinic() + "&entry=not-an-id"), 400, "not here any more");
        assertThat(get("sheet-wrong/en/sheet?entry=" + made.clinic() + "&entry=not-an-id").asString())
                .contains("value=\"" + made.clinic() + "\" checked").doesNotContain("not-an-id");
        assertThat(get("sheet-wrong/vi/sheet?entry=" + made.clinic()).statusCode()).isEqualTo(404);
        assertThat(get("nowhere-at-all/en/sheet").statusCode()).isEqualTo(404);
    }

    @Test
    void whatMayStandOnTheWebButNotOnPaperIsLeftOutAndNamed() throws IOException {
        PublishedProvince.Made made = province.publish("sheet-web-only");
        QuarkusTransaction.requiringNew().run(() -> {
            Service.<Service>findById(made.clinic()).audience = Audience.PUBLIC;
            Directory directory = Directory.withSlug("sheet-web-only").orElseThrow();
            editions.openNext(directory.id);
            editions.publish(directory, LocalDate.now().plusYears(1), PublishedProvince.SOMEBODY);
        });

        sentence(get("sheet-web-only/en/sheet?entry=" + made.clinic() + "&entry=" + made.hotline()), 400, "but not on paper: Lotus clinic.");
        assertThat(get("sheet-web-only/en/sheet?kind=health").asString()).contains("not for paper").contains("<li>Lotus clinic</li>")
                .doesNotContain("value=\"" + made.clinic() + "\"");
        assertThat(text(get("sheet-web-only/en/sheet?entry=" + made.hotline()))).contains("Help line").doesNotContain("Lotus clinic");
    }

    @Test
    void whatWasTakenDownIsNotPrintedAnyMore() {
        PublishedProvince.Made made = province.publish("sheet-down");
        province.takeDown(made.directory(), made.clinic());

        Response answer = get("sheet-down/en/sheet?entry=" + made.clinic());
        sentence(answer, 400, "not here any more");
        assertThat(answer.asString()).doesNotContain("Lotus clinic");
    }

    private static void sentence(Response answer, int status, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.asString()).contains("role=\"alert\"", sentence);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).redirects().follow(false).header("Accept-Language", "en").get("/d/" + path);
    }

    private static String text(Response answer) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
