package org.sala.web.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.publishing.site.SiteMaking;

/** What Lighthouse says of the first page, a list and an entry as a cheap phone on a slow network meets them. */
@QuarkusTest
@Tag("browser")
class LighthouseTest {

    /** The last that works with Node 18 to 22. */
    private static final String VERSION = "12.8.2";
    private static final Path INSTALLED = Path.of("target", "lighthouse").toAbsolutePath();
    private static final Path PROGRAM = INSTALLED.resolve("node_modules/.bin/lighthouse");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final double GOOD = 0.95;
    /** What else runs on a machine makes a page slower, never faster. */
    private static final int TRIES = 3;

    @Inject
    PublishedProvince province;
    @Inject
    SiteMaking sites;
    @TestHTTPResource("/")
    URI root;
    @TempDir
    Path folder;

    @Test
    void pagesAreFastOpenToEverybodyAndWellMade() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(CHROMIUM), "There is no Chromium on this machine");
        assumeTrue(isInstalled(), "Lighthouse could not be installed: it needs npm and a network");
        PublishedProvince.Made made = province.publish("lighthouse");
        sites.makeWaiting();
        List<String> findings = new ArrayList<>();
        for (String page : List.of("km/index.html", "km/help/health.html", "km/services/" + made.clinic() + ".html")) {
            look("d/lighthouse/" + page, findings);
        }
        assertThat(findings).isEmpty();
    }

    private static boolean isInstalled() throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM)) {
            Files.createDirectories(INSTALLED);
            ended(List.of("npm", "install", "--prefix", INSTALLED.toString(), "--no-audit", "--no-fund", "lighthouse@" + VERSION), 180);
        }
        return Files.isExecutable(PROGRAM);
    }

    private void look(String page, List<String> findings) throws IOException, InterruptedException {
        double fastest = 0;
        for (int round = 0; round < TRIES && fastest < GOOD; round++) {
            JsonNode report = report(page);
            fastest = Math.max(fastest, score(report, "performance"));
            if (round == 0 && score(report, "accessibility") < 1) {
                findings.add(page + " shuts somebody out: " + faults(report, "accessibility"));
            }
            if (round == 0 && score(report, "best-practices") < GOOD) {
                findings.add(page + " is not well made: " + faults(report, "best-practices"));
            }
            if (round == TRIES - 1 && fastest < GOOD) {
                findings.add(page + " is slow (" + fastest + "): " + faults(report, "performance"));
            }
        }
    }

    private JsonNode report(String page) throws IOException, InterruptedException {
        Path report = folder.resolve("report.json");
        ended(List.of(PROGRAM.toString(), root.resolve("/" + page).toString(), "--quiet", "--output=json", "--output-path=" + report,
                "--only-categories=performance,accessibility,best-practices", "--chrome-flags=--headless --no-sandbox --disable-gpu"
                        + " --disable-background-networking --disable-component-update --disable-sync --no-first-run"), 60);
        return new ObjectMapper().readTree(report.toFile());
    }

    private static void ended(List<String> command, int seconds) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File(INSTALLED.toFile(), "log.txt"));
        program.environment().put("CHROME_PATH", CHROMIUM.toString());
        Process process;
        try {
            process = program.start();
        } catch (IOException missing) {
            assumeTrue(false, "There is no " + command.getFirst() + " on this machine");
            return;
        }
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static double score(JsonNode report, String category) {
        return report.at("/categories/" + category + "/score").asDouble();
    }

    private static List<String> faults(JsonNode report, String category) {
        List<String> faults = new ArrayList<>();
        report.at("/categories/" + category + "/auditRefs").forEach(audit -> {
            JsonNode found = report.at("/audits/" + audit.get("id").asText());
            if (audit.get("weight").asDouble() > 0 && found.get("score").isNumber() && found.get("score").asDouble() < 1) {
                faults.add(audit.get("id").asText() + " " + found.path("displayValue").asText(""));
            }
        });
        return faults;
    }
}
