package org.sala.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.testsupport.Product;

/** Kills the packaged product in the middle of its work, starts it again and looks whether anything acknowledged is gone. */
@Tag("plain")
class KilledProcessIT {

    private static final String PASSWORD = "a sentence for the night train";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final int ROUNDS = 3;
    private static final int FINDINGS_A_ROUND = 8;

    @TempDir
    Path data;
    private final Map<String, String> cookies = new HashMap<>();
    private String token;

    @Test
    void whatWasAcknowledgedIsThereAfterTheProcessWasKilledDuringEdits() {
        try (Product product = new Product(data)) {
            product.run("directory", "new", "kill", "--name", "Kill", "--country", "KH", "--languages", "en");
            String told = product.run("user", "add", "--directory", "kill", "--email", "m@example.org", "--name", "M", "--role", "coordinator");
            String password = told.replaceAll("(?s).*Password for the first sign-in: (\\S+).*", "$1");
            List<String> acknowledged = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                product.start("serve");
                product.awaitPage("/team/sign-in");
                signIn(product, round == 0 ? password : PASSWORD);
                if (round == 0) {
                    assertThat(post("/team/password", "oldPassword", password, "newPassword", PASSWORD)).isEqualTo(303);
                }
                reportUntilKilled(product, round, acknowledged);
            }
            product.start("serve");
            product.awaitPage("/team/sign-in");
            signIn(product, PASSWORD);

            String page = get("/team/d/kill/findings");

            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * FINDINGS_A_ROUND).allSatisfy(finding -> assertThat(page).contains(finding));
        }
    }

    /** Sends one finding after the other while somebody kills the process at no particular moment. */
    private void reportUntilKilled(Product product, int round, List<String> acknowledged) {
        get("/team/d/kill/findings/new");
        int enough = acknowledged.size() + FINDINGS_A_ROUND;
        AtomicBoolean killed = new AtomicBoolean();
        Thread killer = null;
        try {
            for (int number = 0; !killed.get(); number++) {
                String finding = "finding-" + round + "-" + number + "-end";
                int status = post("/team/d/kill/findings", "about", "whole", "description", finding);
                assertThat(status).isEqualTo(303);
                acknowledged.add(finding);
                if (acknowledged.size() == enough) {
                    killer = Thread.ofVirtual().start(() -> {
                        Product.pause(11L * round);
                        killed.set(true);
                        product.kill();
                    });
                }
            }
        } catch (Exception cutOff) {
            assertThat(killed).as("cut off although nobody killed it: " + cutOff).isTrue();
        }
        join(killer);
    }

    private static void join(Thread killer) {
        try {
            killer.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void aStartThatWasKilledDuringImportPublishAndPrintGoesOnAndEndsWhole() {
        try (Product product = new Product(data)) {
            product.start("demo");
            product.awaitWords("Reading the workbook");
            Product.pause(600);
            product.kill();
            product.start("demo");
            product.awaitWords("Walking through");
            Product.pause(400);
            product.kill();
            product.start("demo");
            product.awaitWords("Stop it with");
            product.kill();
            product.start("demo");
            product.awaitPage("/d/pailang/km/");
            RestAssured.baseURI = product.address();

            assertThat(given().get("/d/pailang/en/").asString()).contains("Safe place");
            for (String language : List.of("en", "km", "th", "lo", "my", "vi", "id")) {
                product.awaitPage("/d/pailang/" + language + "/booklet.pdf");
                assertThat(given().get("/d/pailang/" + language + "/booklet.pdf").asByteArray()).startsWith("%PDF-1.".getBytes());
            }
        }
    }

    @Test
    void readersGetWholePagesWhileTheMakingOfTheSiteIsKilledAgainAndAgain() {
        try (Product product = new Product(data)) {
            product.run("sample", "--directory", "cut", "--services", "300", "--languages", "en,km", "--no-files");
            for (int round = 0; round < ROUNDS; round++) {
                product.start("serve");
                product.awaitPage("/d/cut/km/index.html");
                Product.pause(150L * round);
                assertWhole(product);
                product.kill();
            }
            product.start("serve");
            product.awaitPage("/d/cut/km/index.html");
            assertWhole(product);
            // A killed making is taken up again when its claim ran out; what is stored is the same for every language of a browser.
            for (int look = 0; look < 120 && isMadeOnDemand(); look++) {
                Product.pause(1000);
            }
            assertThat(isMadeOnDemand()).isFalse();
            assertWhole(product);
        }
    }

    private static void assertWhole(Product product) {
        RestAssured.baseURI = product.address();
        RestAssured.port = RestAssured.UNDEFINED_PORT;
        String page = given().get("/d/cut/km/index.html").asString();
        assertThat(page).endsWith("</html>\n").contains("class=\"tile\"");
        Matcher list = Pattern.compile("href=\"(help/[^\"]+)\"").matcher(page);
        assertThat(list.find()).isTrue();
        assertThat(given().get("/d/cut/km/" + list.group(1)).asString()).contains("class=\"result\"").endsWith("</html>\n");
    }

    private static boolean isMadeOnDemand() {
        return given().get("/d/cut/km/index.html").header("Vary").contains("Accept-Language");
    }

    private void signIn(Product product, String password) {
        RestAssured.baseURI = product.address();
        RestAssured.port = RestAssured.UNDEFINED_PORT;
        cookies.clear();
        token = null;
        cookies.putAll(given().redirects().follow(false).formParam("j_username", "m@example.org").formParam("j_password", password)
                .post("/j_security_check").cookies());
        get("/team/password");
    }

    private String get(String path) {
        var response = given().redirects().follow(false).cookies(cookies).get(path);
        cookies.putAll(response.cookies());
        String page = response.asString();
        Matcher found = TOKEN.matcher(page);
        token = found.find() ? found.group(1) : token;
        return page;
    }

    private int post(String path, String... pairs) {
        var request = given().redirects().follow(false).cookies(cookies).formParam("csrf-token", token);
        for (int at = 0; at < pairs.length; at += 2) {
            request.formParam(pairs[at], pairs[at + 1]);
        }
        return request.post(path).statusCode();
    }
}
