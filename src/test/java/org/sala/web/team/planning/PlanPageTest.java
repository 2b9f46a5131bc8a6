package org.sala.web.team.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.directories.Chapter;
import org.sala.directories.Directory;
import org.sala.editions.Editions;
import org.sala.planning.Partner;
import org.sala.planning.Plan;
import org.sala.samples.Browser;
import org.sala.samples.Cast;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

@QuarkusTest
class PlanPageTest {

    private static final String HOSTILE = "<script>alert('x')</script>\"><b>";

    @Inject
    Editions editions;

    @Test
    void aPlanIsSavedUnfinishedAndShownAgain() {
        Cast cast = Cast.of("plan-saved", editions);
        Browser coordinator = cast.as(Role.COORDINATOR);

        Response answer = save(coordinator, cast, "lead", "Network office", "reviewIntervalDays", "120", "audiences", "victims",
                "audiences", "social-workers", "otherLanguage", "shn");

        assertThat(answer.statusCode()).isEqualTo(303);
        Plan plan = plan(cast);
        assertThat(plan.lead).isEqualTo("Network office");
        assertThat(plan.audiences.set()).containsExactly("social-workers", "victims");
        assertThat(directory(cast).languages()).extracting(Language::code).containsExactly("en", "km", "shn");
        assertThat(coordinator.get(cast.page("plan?saved")).asString()).contains("Network office", "Saved.", "value=\"120\"");
    }

    @Test
    void whatCannotBeTakenIsSaidBesideItsFieldAndNothingTypedIsLost() {
        Cast cast = Cast.of("plan-wrong", editions);

        Response answer = save(cast.as(Role.COORDINATOR), cast, "lead", HOSTILE, "reviewIntervalDays", "often",
                "startsOn", "2027-05-01", "endsOn", "2027-04-01", "otherLanguage", "Shan");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("<title>Error:", "href=\"#reviewIntervalDays\"", "whole number of days",
                "before the work begins", "two or three letters", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(plan(cast).lead).isNull();
    }

    @Test
    void whoWasOvertakenIsToldByWhomAndKeepsWhatTheyTyped() {
        Cast cast = Cast.of("plan-race", editions);
        Browser slow = cast.as(Role.COORDINATOR);
        String seen = seen(slow, cast);
        save(cast.as(Role.COORDINATOR), cast, "lead", "The faster one");

        Response answer = slow.post(cast.page("plan"), "seen", seen, "lead", "The slower one", "languages", "en", "languages", "km",
                "timeZone", "Asia/Phnom_Penh");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Somebody changed the plan meanwhile", "coordinator", "The faster one", "The slower one");
        assertThat(plan(cast).lead).isEqualTo("The faster one");
    }

    @Test
    void aLanguageWithTextsGoesOnlyWhenSomebodyConfirmsItAndItsTextsStay() {
        Cast cast = Cast.of("plan-language", editions);
        QuarkusTransaction.requiringNew().run(() -> {
            Chapter chapter = new Chapter(Ids.next(), cast.directoryId, "rights");
            chapter.title = LocalizedText.of(Language.ENGLISH, "Your rights").withTranslation(Language.of("km"), "សិទ្ធិ", true);
            chapter.persist();
        });
        Browser coordinator = cast.as(Role.COORDINATOR);

        Response asked = post(coordinator, cast, "languages", "en");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.asString()).contains("Texts in Khmer: 1 record has some", "Nothing is deleted");
        assertThat(directory(cast).languages()).hasSize(2);

        assertThat(post(coordinator, cast, "languages", "en", "confirmed", "km").statusCode()).isEqualTo(303);
        assertThat(directory(cast).languages()).containsExactly(Language.ENGLISH);
        assertThat(QuarkusTransaction.requiringNew().call(() -> Chapter.inDirectory(cast.directoryId).getFirst().title.in(Language.of("km"))))
                .isEqualTo("សិទ្ធិ");
        assertThat(post(coordinator, cast, "languages", "km").asString()).contains("cannot be taken out");
    }

    @Test
    void whoMayNotPlanReadsThePlanWithoutAForm() {
        Cast cast = Cast.of("plan-read", editions);

        assertThat(cast.as(Role.VIEWER).get(cast.page("plan")).asString()).contains("Nothing yet").doesNotContain("name=\"lead\"");
    }

    @Test
    void partnersAreAddedChangedAndTakenOut() {
        Cast cast = Cast.of("plan-partners", editions);
        Browser coordinator = cast.as(Role.COORDINATOR);
        coordinator.get(cast.page("plan/partners"));

        assertThat(coordinator.post(cast.page("plan/partners"), "name", " ").statusCode()).isEqualTo(422);
        assertThat(coordinator.post(cast.page("plan/partners"), "name", HOSTILE, "role", "Maps the coast").statusCode()).isEqualTo(303);
        Partner partner = QuarkusTransaction.requiringNew().call(() -> Partner.inDirectory(cast.directoryId).getFirst());
        assertThat(coordinator.get(cast.page("plan/partners")).asString()).contains("Maps the coast").doesNotContain("<script>alert");

        String page = cast.page("plan/partners/" + partner.id);
        coordinator.get(page);
        assertThat(coordinator.post(page, "name", "Riverlight", "version", "0").statusCode()).isEqualTo(303);
        assertThat(coordinator.post(page, "name", "Overtaken", "version", "0").statusCode()).isEqualTo(409);
        assertThat(coordinator.get(page + "/removal").asString()).contains("Riverlight");
        assertThat(coordinator.post(page + "/removal").statusCode()).isEqualTo(303);
        assertThat(coordinator.get(page).statusCode()).isEqualTo(404);
        assertThat(coordinator.get(cast.page("history")).asString()).contains("Partner was removed");
    }

    @Test
    void aThresholdChangesWhatItsConditionAsks() {
        Cast cast = Cast.of("plan-thresholds", editions);
        Browser coordinator = cast.as(Role.COORDINATOR);
        String page = coordinator.get(cast.page("plan/thresholds")).asString();
        List<String> fields = new ArrayList<>();
        Matcher names = Pattern.compile("id=\"(\\w+)\" name=\"\\w+\" type=\"number\"").matcher(page);
        while (names.find()) {
            fields.addAll(List.of(names.group(1), names.group(1).equals("partnersAreNamed") ? "3" : "1"));
        }

        assertThat(coordinator.post(cast.page("plan/thresholds"), "partnersAreNamed", "none").statusCode()).isEqualTo(422);
        assertThat(coordinator.post(cast.page("plan/thresholds"), fields.toArray(String[]::new)).statusCode()).isEqualTo(303);
        assertThat(coordinator.get(cast.page("")).asString()).contains("3 more partners are needed");
    }

    @Test
    void safetyAnswersAreKept() {
        Cast cast = Cast.of("plan-safety", editions);
        Browser coordinator = cast.as(Role.COORDINATOR);
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(coordinator.get(cast.page("plan/safety")).asString());
        assertThat(seen.find()).isTrue();

        assertThat(coordinator.post(cast.page("plan/safety"), "seen", seen.group(1), "safety2", "A plain cover").statusCode()).isEqualTo(303);
        assertThat(plan(cast).safety2).isEqualTo("A plain cover");
        assertThat(coordinator.post(cast.page("plan/safety"), "seen", seen.group(1), "safety2", "Late").statusCode()).isEqualTo(409);
        assertThat(coordinator.get(cast.page("")).asString()).contains("5 safety questions have no answer");
    }

    private static Response save(Browser browser, Cast cast, String... pairs) {
        return post(browser, cast, join(pairs, "languages", "en", "languages", "km"));
    }

    private static Response post(Browser browser, Cast cast, String... pairs) {
        String seen = seen(browser, cast);
        return browser.post(cast.page("plan"), join(pairs, "seen", seen, "timeZone", "Asia/Phnom_Penh", "name", "Directory"));
    }

    private static String[] join(String[] pairs, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(pairs));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static String seen(Browser browser, Cast cast) {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(browser.get(cast.page("plan")).asString());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private static Plan plan(Cast cast) {
        return QuarkusTransaction.requiringNew().call(() -> Plan.of(cast.directoryId));
    }

    private static Directory directory(Cast cast) {
        return QuarkusTransaction.requiringNew().call(() -> Directory.findById(cast.directoryId));
    }
}
