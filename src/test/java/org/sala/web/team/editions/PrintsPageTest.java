package org.sala.web.team.editions;

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
import org.sala.accounts.Role;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.editions.EditionContent;
import org.sala.editions.Editions;
import org.sala.editions.PublishedContent;
import org.sala.samples.Browser;
import org.sala.samples.Cast;
import org.sala.samples.WalkedDirectory;
import org.sala.values.Audience;
import org.sala.values.Ids;
import org.sala.workflow.Workflow;

@QuarkusTest
class PrintsPageTest {

    @Inject
    Editions editions;
    @Inject
    PublishedContent published;
    @Inject
    Workflow workflow;

    @Test
    void theTeamPrintsASheetOfThePublishedEdition() throws IOException {
        Cast cast = published("prints-sheet");
        Browser mapper = cast.as(Role.MAPPER);
        EditionContent.Entry entry = content(cast).entries().getFirst();
        String name = entry.name().wordings().values().iterator().next();

        assertThat(mapper.get(cast.page("editions/1/prints?format=sheet&find=" + name.split(" ")[0])).asString()).contains(name, entry.id().toString());
        assertThat(mapper.get(cast.page("editions/1/prints?format=sheet&find=zzzz")).asString()).contains("No service has these words");
        Response pdf = mapper.get(cast.page("editions/1/prints/file?format=sheet&language=en&second=km&entry=" + entry.id()));
        assertThat(pdf.header("Cache-Control")).isEqualTo("no-store");
        assertThat(text(pdf)).contains(name.split(" ")[0], "Edition 1");
    }

    @Test
    void slipsSinceTheSameEditionCrossOutWhatWasTakenDown() throws IOException {
        Cast cast = published("prints-slip");
        EditionContent.Entry gone = content(cast).entries().getFirst();
        QuarkusTransaction.requiringNew().run(() -> editions.takeDown(Edition.published(directory(cast).id).orElseThrow(), gone.id(), Ids.next(), "It moved"));

        String slips = text(cast.as(Role.COORDINATOR).get(cast.page("editions/1/prints/file?format=slip&language=en&since=1")));
        assertThat(slips).contains("Corrections to edition 1", "This is no longer listed.");
        assertThat(slips).as("sure or not, as the booklet was made before or not").containsPattern("For edition 1, (about )?page \\d");
        assertThat(slips).doesNotContain(gone.allPhones().getFirst().number());
    }

    @Test
    void whatDoesNotGoTogetherIsSaidInASentence() {
        Cast cast = published("prints-wrong");
        Browser coordinator = cast.as(Role.COORDINATOR);

        refused(coordinator.get(cast.page("editions/1/prints/file?format=sheet&language=en")), "Choose 1 to 6 services.");
        refused(coordinator.get(cast.page("editions/1/prints/file?format=sheet&language=en&entry=" + new UUID(1, 1) + "&entry=x")), "Choose 1 to 6 services.");
        refused(coordinator.get(cast.page("editions/1/prints/file?format=slip&language=en&since=9")), "Choose the edition that was handed out.");
        assertThat(coordinator.get(cast.page("editions/7/prints")).statusCode()).isEqualTo(404);
    }

    @Test
    void anEditionInWorkIsPrintedAsADraft() throws IOException {
        Cast cast = Cast.of("prints-draft", editions);

        assertThat(cast.as(Role.COORDINATOR).get(cast.page("editions/1/prints")).asString()).contains("marked as a draft");
        assertThat(text(cast.as(Role.COORDINATOR).get(cast.page("editions/1/prints/file?format=referral-list&language=en")))).containsIgnoringCase("not for distribution");
        assertThat(cast.as(Role.COORDINATOR).get(cast.page("draft")).asString()).contains("Referral list for practitioners", "editions/1/prints");
    }

    @Test
    void anEditionThatWasTakenBackIsNotPrintedAnyMore() {
        Cast cast = published("prints-withdrawn");
        QuarkusTransaction.requiringNew().run(() -> editions.withdraw(Edition.published(directory(cast).id).orElseThrow(), Ids.next()));

        assertThat(cast.as(Role.COORDINATOR).get(cast.page("editions/1/prints")).statusCode()).isEqualTo(404);
        assertThat(cast.as(Role.COORDINATOR).get(cast.page("editions/1")).asString()).doesNotContain("editions/1/prints");
    }

    @Test
    void whatCannotBePrintedIsNamedInTheLanguageOfTheTeam() {
        Cast cast = Cast.of("prints-sign", editions);
        new WalkedDirectory(cast, workflow).withEntries();
        QuarkusTransaction.requiringNew().run(() -> new WalkedDirectory(cast, workflow).service("Moon \uD83D\uDE00 House", "+855 20 555 0103"));
        String file = cast.page("editions/1/prints/file?format=booklet&language=en");

        Browser coordinator = cast.as(Role.COORDINATOR);

        refused(coordinator.get(file), "(U+1F600) cannot be printed. It stands in");
        coordinator.post("/team/language", "language", "th", "to", "/team");
        assertThat(coordinator.get(file).asString()).contains("(U+1F600) ไม่ได้", "Moon", "โปรดนำออกจากข้อความ");
    }

    private static void refused(Response answer, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("<title>Error:", sentence);
    }

    private Cast published(String slug) {
        Cast cast = Cast.of(slug, editions);
        new WalkedDirectory(cast, workflow).readyToPublish();
        QuarkusTransaction.requiringNew().run(() -> editions.publish(directory(cast), LocalDate.now().plusYears(1), Ids.next()));
        return cast;
    }

    private EditionContent content(Cast cast) {
        return QuarkusTransaction.requiringNew().call(() -> published.of(cast.slug, Audience.HANDOUT).orElseThrow());
    }

    private static Directory directory(Cast cast) {
        return QuarkusTransaction.requiringNew().call(() -> Directory.withSlug(cast.slug).orElseThrow());
    }

    private static String text(Response answer) throws IOException {
        assertThat(answer.contentType()).as(answer.asString()).isEqualTo("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
