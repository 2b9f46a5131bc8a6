package org.sala.web.reader;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.editions.EditionCode;
import org.sala.editions.Editions;

@QuarkusTest
class CheckPageTest {

    @Inject
    PublishedProvince province;
    @Inject
    Editions editions;

    @Test
    void aCopyOfTheEditionReadersHaveIsCurrent() {
        province.publish("check-current");

        Response answer = get("check-current/check/" + code("check-current", 1));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("This copy is current. It is edition 1 of", "You can use it until").doesNotContain("correction slips");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aCopyOfAnEarlierEditionIsToldOfTheNewerOne() {
        province.publish("check-replaced");
        publishNext("check-replaced", LocalDate.now().plusYears(1));

        assertThat(get("check-replaced/check/" + code("check-replaced", 1)).asString())
                .contains("There is a newer edition. This copy is of edition 1.", "The newer one is edition 2 of", "gone or different since this copy: 0",
                        "href=\"/d/check-replaced/\"");
        assertThat(get("check-replaced/check/" + code("check-replaced", 2)).asString()).contains("This copy is current");
    }

    @Test
    void aCopyWhoseTimeIsOverIsNotToBeUsed() {
        province.publish("check-ended");
        publishNext("check-ended", LocalDate.now().minusDays(1));

        assertThat(get("check-ended/check/" + code("check-ended", 2)).asString()).contains("Do not use this copy any more. Edition 2 was for use until");
    }

    @Test
    void aCopyOfAWithdrawnEditionIsToBeGivenBackAlsoWhenNothingElseCanBeRead() {
        province.publish("check-withdrawn");
        String code = code("check-withdrawn", 1);
        QuarkusTransaction.requiringNew().run(() -> editions.withdraw(Edition.published(directory("check-withdrawn").id).orElseThrow(),
                PublishedProvince.SOMEBODY));

        Response answer = get("check-withdrawn/check/" + code);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("Stop using this copy.").doesNotContain("Go to the directory");
    }

    @Test
    void whatWasTakenDownIsCountedAndNeverNamed() {
        PublishedProvince.Made made = province.publish("check-down");
        province.takeDown(made.directory(), made.clinic());

        assertThat(get("check-down/check/" + code("check-down", 1)).asString())
                .contains("must not be used any more: 1", "correction slips").doesNotContain("Lotus clinic", "555 0101");
    }

    @Test
    void aCodeIsFoundAsPeopleTypeIt() {
        province.publish("check-typed");
        String code = code("check-typed", 1);

        assertThat(get("check-typed/check/" + code.toLowerCase().replace("-", "")).asString()).contains("This copy is current");
        Response typed = get("check-typed/check?code=" + code.replace("-", "%20") + "&language=km");
        assertThat(typed.statusCode()).isEqualTo(303);
        assertThat(typed.header("Location")).endsWith("/d/check-typed/check/" + code + "?language=km");
        assertThat(get("check-typed/check").asString()).contains("name=\"code\"").doesNotContain("role=\"alert\"");
    }

    @Test
    void aCodeNobodyHasIsSaidSoWithoutRepeatingMarkup() {
        province.publish("check-unknown");
        province.publish("check-other");

        assertThat(get("check-unknown/check/" + code("check-other", 1)).statusCode()).isEqualTo(404);
        assertThat(get("check-unknown/check/000-000").asString()).contains("There is no copy with the code 000-000.", "Look at the code again");
        Response hostile = get("check-unknown/check?code=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(hostile.statusCode()).isEqualTo(404);
        assertThat(hostile.asString()).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(get("no-such-directory/check/000-000").statusCode()).isEqualTo(404);
    }

    @Test
    void itAnswersInTheLanguageOfTheBrowserOrTheOneThatWasChosen() {
        province.publish("check-spoken");
        String path = "check-spoken/check/" + code("check-spoken", 1);

        assertThat(given().header("Accept-Language", "km").get("/d/" + path).asString()).contains("<html lang=\"km\"");
        assertThat(get(path + "?language=th").asString()).contains("<html lang=\"th\"", "/d/" + path + "?language=my");
    }

    private void publishNext(String slug, LocalDate validUntil) {
        QuarkusTransaction.requiringNew().run(() -> {
            editions.openNext(directory(slug).id);
            editions.publish(directory(slug), validUntil, PublishedProvince.SOMEBODY);
        });
    }

    private static String code(String slug, int number) {
        return QuarkusTransaction.requiringNew().call(() -> EditionCode.of(Edition.numbered(directory(slug).id, number).orElseThrow().id).written());
    }

    private static Directory directory(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> Directory.withSlug(slug).orElseThrow());
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).redirects().follow(false).header("Accept-Language", "en").get("/d/" + path);
    }
}
