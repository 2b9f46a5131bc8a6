package org.sala.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.catalog.Service;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.editions.EditionContent;
import org.sala.editions.Editions;
import org.sala.editions.PublishedContent;
import org.sala.publishing.print.PrintFormat;
import org.sala.publishing.print.PrintOrder;
import org.sala.publishing.print.Printer;
import org.sala.samples.Cast;
import org.sala.samples.WalkedDirectory;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.workflow.Workflow;

/** Slips name the pages of the copies that were handed out, whatever the program would lay out today. */
@QuarkusTest
class PagesInPrintTest {

    private static final Language ENGLISH = Language.ENGLISH;

    @Inject
    PagesInPrint kept;
    @Inject
    Publications publications;
    @Inject
    Editions editions;
    @Inject
    PublishedContent content;
    @Inject
    Printer printer;
    @Inject
    Workflow workflow;

    private Cast cast;
    private UUID service;

    @Test
    void thePagesOfAKeptBookletAreThoseOnWhichItsEntriesStand() throws Exception {
        Edition edition = handedOut("kept-pages");

        int page = pages(edition).get("entry-" + service).first();

        assertThat(booklet(edition, page)).contains("555 0103");
        assertThat(pages(edition)).hasSize(read(edition).entries().size());
    }

    @Test
    void aSlipNamesThePageThatWasPrintedAndNotThatOfTodaysLayout() throws Exception {
        Edition first = handedOut("slip-of-old-layout");
        int today = pages(first).get("entry-" + service).first();
        QuarkusTransaction.requiringNew().run(() -> PublicationPages.<PublicationPages>streamAll().forEach(file -> file.pages =
                file.pages.replaceFirst("entry-" + service + " \\d+", "entry-" + service + " " + (today + 70))));

        assertThat(slips(first)).contains("For edition 1, page " + (today + 70)).doesNotContain("page " + today, "about page");
    }

    @Test
    void aSlipForAnEditionWhosePagesWereNeverWrittenDownSaysThatThePageIsNotSure() throws Exception {
        Edition first = handedOut("slip-of-old-edition");
        int today = pages(first).get("entry-" + service).first();
        QuarkusTransaction.requiringNew().run(() -> PublicationPages.deleteAll());

        assertThat(slips(first)).contains("For edition 1, about page " + today).doesNotContain("1, page");
    }

    @Test
    void whereCopiesDifferAfterATakeDownASlipNamesEachPage() throws Exception {
        Edition first = handedOut("slip-of-two-copies");
        int today = pages(first).get("entry-" + service).first();
        UUID rice = read(first).entries().stream().map(EditionContent.Entry::id).filter(id -> !id.equals(service)).findFirst().orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> PublicationPages.<PublicationPages>streamAll().forEach(file -> file.pages =
                file.pages.replaceFirst("entry-" + service + " \\d+", "entry-" + service + " 3")));
        QuarkusTransaction.requiringNew().run(() -> {
            editions.takeDown(Edition.findById(first.id), rice, cast.id(Role.COORDINATOR), "moved");
            Publication.delete("editionId = ?1 and (format <> 'booklet' or language <> ?2)", first.id, ENGLISH);
        });
        made(first);

        assertThat(pages(first).get("entry-" + service)).containsExactly(3, today);
        assertThat(pages(first)).containsKey("entry-" + rice);
        assertThat(slips(first)).contains("For edition 1, page 3/" + today);
    }

    private Map<String, SortedSet<Integer>> pages(Edition edition) {
        return kept.of(edition.id, "booklet", ENGLISH);
    }

    private EditionContent read(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> content.of(Edition.<Edition>findById(edition.id), Audience.HANDOUT));
    }

    private Edition handedOut(String slug) throws InterruptedException {
        cast = Cast.of(slug, editions);
        WalkedDirectory walked = new WalkedDirectory(cast, workflow).withEntries();
        service = QuarkusTransaction.requiringNew().call(() -> walked.service("Moon House", "+855 20 555 0103").id);
        return made(publish());
    }

    /** What mends copies of an edition after its service got another name. */
    private String slips(Edition first) throws IOException {
        QuarkusTransaction.requiringNew().run(() -> Service.<Service>findById(service).name = LocalizedText.of(ENGLISH, "Sun House"));
        QuarkusTransaction.requiringNew().run(() -> editions.openNext(cast.directoryId));
        EditionContent now = read(publish());
        EditionContent then = QuarkusTransaction.requiringNew().call(() -> content.handedOut(Edition.findById(first.id)));
        ByteArrayOutputStream slips = new ByteArrayOutputStream();
        printer.print(now, PrintOrder.of(PrintFormat.SLIP, ENGLISH).since(then), slips);
        try (PDDocument pdf = Loader.loadPDF(slips.toByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String booklet(Edition edition, int page) throws IOException {
        byte[] bytes = publications.file(QuarkusTransaction.requiringNew().call(() -> Publication.done(edition.id, "booklet", ENGLISH)).orElseThrow());
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper words = new PDFTextStripper();
            words.setStartPage(page);
            words.setEndPage(page);
            return words.getText(pdf);
        }
    }

    /** Of the files that wait only the booklet is left, for no other is asked after here. */
    private Edition publish() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Edition edition = editions.publish(Directory.findById(cast.directoryId), LocalDate.now().plusYears(1), cast.id(Role.COORDINATOR));
            Publication.delete("editionId = ?1 and (format <> 'booklet' or language <> ?2)", edition.id, ENGLISH);
            return edition;
        });
    }

    /** Another worker may have begun; both are waited for. */
    private Edition made(Edition edition) throws InterruptedException {
        publications.makeWaiting();
        for (int look = 0; look < 600; look++) {
            if (QuarkusTransaction.requiringNew().call(() -> Publication.newestOf(edition.id)).stream().noneMatch(Publication::isPending)) {
                return edition;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The booklet of edition " + edition.number + " was not made within a minute");
    }
}
