package org.sala.web.team.editions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.catalog.Phone;
import org.sala.catalog.Service;
import org.sala.editions.Edition;
import org.sala.editions.Editions;
import org.sala.publishing.Publication.Status;
import org.sala.publishing.site.PublishedSite;
import org.sala.samples.Browser;
import org.sala.samples.Cast;
import org.sala.samples.WalkedDirectory;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.workflow.Workflow;

@QuarkusTest
class EditionPagesTest {

    private static final String NEXT_YEAR = LocalDate.now().plusYears(1).toString();
    private static final Pattern FILE = Pattern.compile("editions/\\d+/files/[0-9a-f-]{36}");

    /** Each format in two languages. */
    private static final long FILES = 2 * org.sala.publishing.print.PrintFormat.ofEveryEdition().count();
    /** The booklets in all their shapes say what a service does; smaller prints do not. */
    private static final int TOLD_OF_IT = 2 * 4;

    @Inject
    Editions editions;
    @Inject
    Workflow workflow;

    @Test
    void anEditionIsPublishedDownloadedAndWithdrawn() throws InterruptedException {
        Cast cast = Cast.of("edition-journey", editions);
        new WalkedDirectory(cast, workflow).readyToPublish();
        Browser coordinator = cast.as(Role.COORDINATOR);
        assertThat(coordinator.get(cast.page("editions")).asString()).contains("Publish edition 1", "Approved by approver");
        assertThat(coordinator.get(cast.page("editions/1/publication")).asString()).contains("It is the first edition readers get");

        assertThat(publish(coordinator, cast, LocalDate.now().toString()).statusCode()).isEqualTo(422);
        assertThat(given().get("/d/" + cast.slug + "/en/").statusCode()).isEqualTo(404);
        assertThat(publish(coordinator, cast, NEXT_YEAR).statusCode()).isEqualTo(303);
        Response readers = given().get("/d/" + cast.slug + "/en/");
        assertThat(readers.statusCode()).as(readers.asString()).isEqualTo(200);

        String page = whenMade(coordinator, cast);
        assertThat(page).contains(FILES + " of " + FILES + " files are ready", "coordinator, ");
        byte[] pdf = coordinator.get(cast.page(firstFile(page))).asByteArray();
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');

        Response again = publish(coordinator, cast, NEXT_YEAR);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("Edition 1 is out already");

        withdraw(cast, page);
    }

    private static Response publish(Browser browser, Cast cast, String validUntil) {
        return browser.post(cast.page("editions/1/publication"), "validUntil", validUntil);
    }

    /** Looks until nothing is being made any more. */
    private static String whenMade(Browser browser, Cast cast) throws InterruptedException {
        for (int look = 0; look < 600; look++) {
            Response page = browser.get(cast.page("editions/1"));
            if (page.header("Refresh") == null) {
                return page.asString();
            }
            assertThat(page.asString()).contains("of " + FILES + " files are ready");
            Thread.sleep(100);
        }
        throw new AssertionError("The files were not made within a minute");
    }

    private static String firstFile(String page) {
        Matcher found = FILE.matcher(page);
        assertThat(found.find()).as("a link to a file").isTrue();
        return found.group();
    }

    private static void withdraw(Cast cast, String page) {
        Browser mapper = cast.as(Role.MAPPER);
        assertThat(mapper.get(cast.page("editions/1/withdrawal")).asString()).contains("Yes, withdraw edition 1 now");
        assertThat(mapper.post(cast.page("editions/1/withdrawal")).statusCode()).isEqualTo(303);
        assertThat(given().get("/d/" + cast.slug + "/en/").statusCode()).isEqualTo(410);
        assertThat(mapper.get(cast.page(firstFile(page))).statusCode()).isEqualTo(404);
        assertThat(mapper.get(cast.page("editions/1")).asString()).contains("Withdrawn by mapper");
        assertThat(mapper.post(cast.page("editions/1/withdrawal")).statusCode()).isEqualTo(303);

        Browser coordinator = cast.as(Role.COORDINATOR);
        coordinator.get(cast.page("editions"));
        assertThat(coordinator.post(cast.page("editions")).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(cast.page("editions")).statusCode()).isEqualTo(303);
        assertThat(QuarkusTransaction.requiringNew().call(() -> Edition.current(cast.directoryId).number)).isEqualTo(2);
    }

    @Test
    void whatKeepsAnEditionBackIsToldAndNothingIsPublished() {
        Cast cast = Cast.of("edition-back", editions);
        Browser coordinator = cast.as(Role.COORDINATOR);
        assertThat(coordinator.get(cast.page("editions")).asString()).contains("The lead is not named yet", "Plan: the gate is not passed yet");

        Response refused = publish(coordinator, cast, NEXT_YEAR);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("It cannot be published yet", "The lead is not named yet");
        assertThat(given().get("/d/" + cast.slug + "/en/").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatCouldNotBeMadeSaysWhyAndCanBeMadeAgain() throws InterruptedException {
        Cast cast = Cast.of("edition-glyph", editions);
        new WalkedDirectory(cast, workflow).withEntries();
        UUID charmed = QuarkusTransaction.requiringNew().call(() -> {
            Service service = Service.<Service>find("directoryId", cast.directoryId).firstResult();
            service.description = LocalizedText.of(Language.ENGLISH, "A charm \uD83E\uDDFF for luck.");
            return service.id;
        });
        new WalkedDirectory(cast, workflow).readyToPublish();
        Browser coordinator = cast.as(Role.COORDINATOR);
        coordinator.get(cast.page("editions/1/publication"));
        publish(coordinator, cast, NEXT_YEAR);

        String page = whenMade(coordinator, cast);
        assertThat(page).contains(TOLD_OF_IT + " files could not be made", "U+1F9FF", "cannot be printed", "A charm");

        Matcher again = Pattern.compile("editions/1/files/[0-9a-f-]{36}/repetition").matcher(page);
        assertThat(again.find()).isTrue();
        assertThat(cast.as(Role.VIEWER).post(cast.page(again.group())).statusCode()).isIn(400, 403);
        assertThat(coordinator.post(cast.page(again.group())).statusCode()).isEqualTo(303);
        assertThat(whenMade(coordinator, cast)).contains(TOLD_OF_IT + " files could not be made").doesNotContain(again.group());

        QuarkusTransaction.requiringNew().run(() -> editions.takeDown(Edition.current(cast.directoryId), charmed,
                cast.id(Role.MAPPER), "charm"));
        assertThat(whenMade(coordinator, cast)).contains(FILES + " of " + FILES + " files are ready");
    }

    @Test
    void aWebDirectoryThatCouldNotBeMadeIsToldAndMadeAgain() throws InterruptedException {
        Cast cast = Cast.of("edition-site", editions);
        new WalkedDirectory(cast, workflow).readyToPublish();
        Browser coordinator = cast.as(Role.COORDINATOR);
        coordinator.get(cast.page("editions/1/publication"));
        publish(coordinator, cast, NEXT_YEAR);
        assertThat(whenMade(coordinator, cast)).doesNotContain("could not be made ready");
        UUID edition = QuarkusTransaction.requiringNew().call(() -> Edition.current(cast.directoryId).id);
        QuarkusTransaction.requiringNew().run(() -> PublishedSite.update("status = ?1 where editionId = ?2", Status.FAILED, edition));

        assertThat(coordinator.get(cast.page("editions/1")).asString()).contains("The web directory could not be made ready", "editions/1/site/repetition");
        assertThat(cast.as(Role.VIEWER).get(cast.page("editions/1")).asString()).contains("could not be made ready").doesNotContain("site/repetition");
        assertThat(cast.as(Role.VIEWER).post(cast.page("editions/1/site/repetition")).statusCode()).isIn(400, 403);
        assertThat(coordinator.post(cast.page("editions/1/site/repetition")).statusCode()).isEqualTo(303);
        assertThat(coordinator.get(cast.page("editions/1")).asString()).doesNotContain("could not be made ready");
    }

    @Test
    void theNextEditionShowsWhatChangedNumbersFirst() {
        Cast cast = Cast.of("edition-changes", editions);
        WalkedDirectory directory = new WalkedDirectory(cast, workflow).readyToPublish();
        Browser coordinator = cast.as(Role.COORDINATOR);
        coordinator.get(cast.page("editions/1/publication"));
        publish(coordinator, cast, NEXT_YEAR);
        coordinator.post(cast.page("editions"));
        QuarkusTransaction.requiringNew().run(() -> {
            Phone.<Phone>findById(directory.phone(WalkedDirectory.LAMP_OFFICE)).number = "+855 20 555 0888";
            directory.service("New Roof", "+855 20 555 0103");
        });

        assertThat(coordinator.get(cast.page("editions/2/changes")).asString()).contains("Compared with edition 1", "Phone numbers",
                WalkedDirectory.LAMP_OFFICE, "+855 20 555 0888", "New Roof", "New entries: 1", "Changed entries: 1");
        assertThat(coordinator.get(cast.page("editions/1/changes")).asString()).contains("There is no earlier edition");
    }

    @Test
    void whoMayNotPublishOrWithdrawIsRefusedAndOtherEditionsAreNotThere() {
        Cast cast = Cast.of("edition-roles", editions);
        Browser approver = cast.as(Role.APPROVER);
        approver.get(cast.page("editions"));
        assertThat(approver.get(cast.page("editions/1/publication")).statusCode()).isEqualTo(403);
        assertThat(publish(approver, cast, NEXT_YEAR).statusCode()).isEqualTo(403);
        assertThat(approver.post(cast.page("editions")).statusCode()).isEqualTo(403);
        assertThat(cast.as(Role.VIEWER).get(cast.page("editions/1/withdrawal")).statusCode()).isEqualTo(403);
        assertThat(approver.get(cast.page("editions/7")).statusCode()).isEqualTo(404);
        assertThat(approver.post(cast.page("editions/1/withdrawal")).statusCode()).isEqualTo(409);
    }
}
