package org.sala.web.team.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.catalog.Phone;
import org.sala.editions.Editions;
import org.sala.samples.Browser;
import org.sala.samples.Cast;
import org.sala.samples.WalkedDirectory;
import org.sala.testing.Finding;
import org.sala.testing.TestCalls;
import org.sala.testing.TestRound;
import org.sala.workflow.Workflow;

@QuarkusTest
class TestingPagesTest {

    @Inject
    Editions editions;
    @Inject
    Workflow workflow;
    @Inject
    TestCalls calls;

    @Test
    void aNumberThatChangedSinceItsCallHasToBeCalledAgain() {
        Cast cast = Cast.of("calls-changed", editions);
        WalkedDirectory directory = new WalkedDirectory(cast, workflow).withEntries();
        Browser mapper = cast.as(Role.MAPPER);
        assertThat(mapper.get(cast.page("test-calls?open=1")).asString()).contains("0 of 2 numbers passed", WalkedDirectory.RICE_HOUSE);

        UUID phone = directory.phone(WalkedDirectory.RICE_HOUSE);
        assertThat(call(mapper, cast, phone, "passed", "").statusCode()).isEqualTo(303);
        assertThat(mapper.get(cast.page("test-calls?open=1")).asString()).contains("1 of 2 numbers passed")
                .doesNotContain(">" + WalkedDirectory.RICE_HOUSE + "<");

        QuarkusTransaction.requiringNew().run(() -> Phone.<Phone>findById(phone).number = "+855 20 555 0199");
        assertThat(mapper.get(cast.page("test-calls?open=1")).asString())
                .contains("0 of 2 numbers passed", "Changed since: it was " + WalkedDirectory.RICE_HOUSE);
    }

    private static Response call(Browser browser, Cast cast, UUID phone, String result, String note) {
        return browser.post(cast.page("test-calls/" + phone), "result", result, "calledOn", LocalDate.now().minusDays(1).toString(),
                "note", note);
    }

    @Test
    void theLastCallCounts() {
        Cast cast = Cast.of("calls-last", editions);
        WalkedDirectory directory = new WalkedDirectory(cast, workflow).withEntries();
        Browser mapper = cast.as(Role.MAPPER);
        UUID phone = directory.phone(WalkedDirectory.LAMP_OFFICE);
        mapper.get(cast.page("test-calls/" + phone));
        call(mapper, cast, phone, "passed", "");
        call(mapper, cast, phone, "wrong_number", "A shop answered");

        assertThat(mapper.get(cast.page("test-calls?wrong=1")).asString()).contains("Wrong number: 1", "A shop answered");
        assertThat(calls.count(directory.cycle()).passed()).isZero();
    }

    @Test
    void allThatMatchAreWrittenDownOnlyAfterTheirNumberWasConfirmed() {
        Cast cast = Cast.of("calls-all", editions);
        WalkedDirectory directory = new WalkedDirectory(cast, workflow).withEntries();
        Browser mapper = cast.as(Role.MAPPER);
        mapper.get(cast.page("test-calls?open=1"));
        String[] all = {"which", "OPEN", "all", "1", "result", "passed", "calledOn", LocalDate.now().minusDays(1).toString()};

        Response question = mapper.post(cast.page("test-calls"), all);
        assertThat(question.statusCode()).isEqualTo(200);
        assertThat(question.asString()).contains("Yes, write it down for 2");
        assertThat(calls.count(directory.cycle()).passed()).isZero();

        String[] confirmed = java.util.Arrays.copyOf(all, all.length + 2);
        confirmed[all.length] = "confirmed";
        confirmed[all.length + 1] = "2";
        assertThat(mapper.post(cast.page("test-calls"), confirmed).statusCode()).isEqualTo(303);
        assertThat(calls.count(directory.cycle()).open()).isZero();
    }

    @Test
    void aCallWithoutNumberOrWithADayToComeIsSentBackWithWhatWasTyped() {
        Cast cast = Cast.of("calls-back", editions);
        new WalkedDirectory(cast, workflow).withEntries();
        Browser mapper = cast.as(Role.MAPPER);
        mapper.get(cast.page("test-calls"));

        Response sent = mapper.post(cast.page("test-calls"), "which", "ALL", "result", "no_answer", "calledOn", "2990-01-01",
                "note", "rang for long");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.asString()).contains("<title>Error:", "Choose at least one number.", "today or earlier", "rang for long");
    }

    @Test
    void aRoundThatHoldsAPhoneNumberIsSentBackAndNothingIsKept() {
        Cast cast = Cast.of("rounds", editions);
        Browser mapper = cast.as(Role.MAPPER);
        mapper.get(cast.page("test-rounds"));
        Response sent = mapper.post(cast.page("test-rounds"), round("She can be called at 020 555 0101"));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.asString()).contains("looks as if it holds a phone number");
        assertThat(QuarkusTransaction.requiringNew().call(() -> TestRound.count("directoryId", cast.directoryId))).isZero();

        assertThat(mapper.post(cast.page("test-rounds"), round("The map was hard to read")).statusCode()).isEqualTo(303);
        assertThat(mapper.get(cast.page("test-rounds")).asString()).contains("The map was hard to read", "6 people", "Khmer");
    }

    private static String[] round(String summary) {
        return new String[] {"testers", "victims_or_families", "heldOn", LocalDate.now().minusDays(1).toString(), "participants", "6",
                "language", "km", "summary", summary};
    }

    @Test
    void onlyWhoWroteARoundDownMayRemoveIt() {
        Cast cast = Cast.of("rounds-own", editions);
        Browser mapper = cast.as(Role.MAPPER);
        mapper.get(cast.page("test-rounds"));
        mapper.post(cast.page("test-rounds"), round(""));
        UUID round = QuarkusTransaction.requiringNew().call(() -> TestRound.<TestRound>find("directoryId", cast.directoryId).firstResult().id);

        Browser coordinator = cast.as(Role.COORDINATOR);
        coordinator.get(cast.page("test-rounds"));
        assertThat(coordinator.post(cast.page("test-rounds/" + round + "/removal")).statusCode()).isEqualTo(404);
        assertThat(mapper.post(cast.page("test-rounds/" + round + "/removal")).statusCode()).isEqualTo(303);
        assertThat(QuarkusTransaction.requiringNew().call(() -> TestRound.count("directoryId", cast.directoryId))).isZero();
    }

    @Test
    void aFindingIsReportedResolvedAndTakenUpAgainAsANewOne() {
        Cast cast = Cast.of("findings", editions);
        Browser mapper = cast.as(Role.MAPPER);
        mapper.get(cast.page("findings/new"));
        assertThat(mapper.post(cast.page("findings"), "about", "whole", "description", "write to dara@example.org").statusCode()).isEqualTo(422);
        assertThat(mapper.post(cast.page("findings"), "about", "whole", "description", "The cover is too dark", "blocking", "1").statusCode())
                .isEqualTo(303);
        UUID id = QuarkusTransaction.requiringNew().call(() -> Finding.<Finding>find("directoryId", cast.directoryId).firstResult().id);
        assertThat(mapper.get(cast.page("findings?open=1&blocking=1")).asString()).contains("The cover is too dark", "Blocking");

        assertThat(mapper.post(cast.page("findings/" + id + "/resolution"), "resolution", " ").statusCode()).isEqualTo(422);
        assertThat(mapper.post(cast.page("findings/" + id + "/resolution"), "resolution", "Printed lighter").statusCode()).isEqualTo(303);
        assertThat(mapper.get(cast.page("findings?open=1")).asString()).doesNotContain("The cover is too dark");

        assertThat(mapper.post(cast.page("findings/" + id + "/reopening")).statusCode()).isEqualTo(303);
        assertThat(mapper.get(cast.page("findings?open=1&blocking=1")).asString()).contains("The cover is too dark");
        assertThat(mapper.get(cast.page("findings/" + id)).asString()).contains("Printed lighter");
    }

    @Test
    void whoMayOnlyLookIsRefusedAndSomebodyElsesFindingIsNotThere() {
        Cast cast = Cast.of("findings-mine", editions);
        Cast other = Cast.of("findings-other", editions);
        Browser viewer = cast.as(Role.VIEWER);
        viewer.get(cast.page("findings"));
        assertThat(viewer.post(cast.page("findings"), "about", "whole", "description", "x").statusCode()).isEqualTo(403);
        assertThat(viewer.get(cast.page("findings")).asString()).doesNotContain("findings/new");

        UUID foreign = QuarkusTransaction.requiringNew().call(() -> {
            Finding finding = new Finding(other.directoryId, 1, "Of others", false, other.id(Role.MAPPER), java.time.Instant.now());
            finding.persist();
            return finding.id;
        });
        assertThat(cast.as(Role.MAPPER).get(cast.page("findings/" + foreign)).statusCode()).isEqualTo(404);
    }
}
