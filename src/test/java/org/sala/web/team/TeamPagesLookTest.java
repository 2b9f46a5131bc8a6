package org.sala.web.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.accounts.Role;
import org.sala.editions.Editions;
import org.sala.samples.Cast;
import org.sala.samples.CastServices;

/** Opens the team's pages in a real browser, narrow and wide, and looks for what keeps people out. Pictures go to {@code target/looks}. */
@QuarkusTest
class TeamPagesLookTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static Playwright playwright;
    private static Browser chromium;

    @Inject
    Editions editions;
    @TestHTTPResource("/")
    URI root;
    private Cast cast;

    @BeforeAll
    static void start() {
        assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not installed, so no page was looked at");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of(
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void meet() {
        cast = Cast.of("looks", editions);
        CastServices.of(cast);
    }

    @ParameterizedTest
    @CsvSource({"360", "1280"})
    void everyPageIsOpenToEverybodyAndFitsTheScreen(int width) {
        try (BrowserContext context = context(width)) {
            Page page = signIn(context, Role.COORDINATOR);
            for (String path : List.of("", "steps/plan", "steps/map", "steps/test", "steps/distribute", "plan", "plan/partners", "plan/safety", "plan/thresholds",
                    "approvals/plan", "approvals/test", "people", "history", "no-such-page")) {
                look(page, path, width, "");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"km, 360", "my, 1280"})
    void pagesFitTheScreenInOtherScripts(String language, int width) {
        try (BrowserContext context = context(width)) {
            Page page = signIn(context, Role.VIEWER);
            page.selectOption("#speak", language);
            page.click("form[action='/team/language'] button");
            for (String path : List.of("", "steps/plan", "plan")) {
                look(page, path, width, "-" + language);
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            }
        }
    }

    @Test
    void theStepsStandAtTheTopAtFourHundredPercent() {
        try (BrowserContext context = context(320)) {
            Page page = signIn(context, Role.COORDINATOR);
            page.navigate(root.resolve(cast.page("")).toString());
            assertThat(page.locator("nav.steps li").count()).isEqualTo(4);
            assertThat(fits(page)).as("wider than the screen: %s", page.evaluate("[...document.querySelectorAll('body *')]"
                    + ".filter(e => e.getBoundingClientRect().right > window.innerWidth).map(e => e.outerHTML.slice(0, 80)).slice(0, 5)")).isTrue();
        }
    }

    private BrowserContext context(int width) {
        return chromium.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    private Page signIn(BrowserContext context, Role role) {
        Page page = context.newPage();
        page.navigate(root.resolve("/team/sign-in").toString());
        page.fill("#email", cast.email(role));
        page.fill("#password", Cast.PASSWORD);
        page.click("button.main");
        return page;
    }

    private void look(Page page, String path, int width, String mark) {
        page.navigate(root.resolve(cast.page(path)).toString());
        String name = (path.isEmpty() ? "overview" : path.replaceAll("[^a-z-]+", "-")) + mark + "-" + width;
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/looks", name + ".png")));
        assertThat(fits(page)).as("%s fits %d px", path, width).isTrue();
        assertThat(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze()
                .getViolations()).as("%s at %d px", path, width)
                .extracting(violation -> violation.getId() + " " + violation.getNodes()).isEmpty();
    }

    private static boolean fits(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }
}
