package org.sala.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.samples.SampleContent;
import org.sala.testsupport.RealBrowser;

/** A visit with a real browser to the site as plain files, as from a USB stick. */
@QuarkusTest
class VisitTest {

    private static final int ALL_BUT_THE_FIRST_ENTRY = 1;

    private static final String FIRST_ENTRY = "services/" + SampleContent.threeDistricts().entries().getFirst().id();

    /** Names the first things that reach over the right edge. */
    private static final String STICKING_OUT = "[...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > innerWidth)"
            + ".slice(0, 3).map(one => one.outerHTML.slice(0, 120)).join(' ')";

    private static Playwright playwright;
    private static Browser browser;

    @Inject
    SiteExport export;
    @Inject
    SiteSources sources;
    @TempDir
    Path temporary;

    @BeforeAll
    static void start() {
        playwright = RealBrowser.playwright();
        browser = RealBrowser.launch(playwright);
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void aVisitIsOneEntryOfTheHistoryAndLeavingTakesItsPlace() {
        visit(true, (page, asked) -> {
            page.locator(".tile").first().click();
            page.waitForURL("**/help/shelter.html");
            page.locator(".result a").first().click();
            page.waitForURL("**/services/*.html");
            assertThat(entries(page)).isEqualTo(ALL_BUT_THE_FIRST_ENTRY + 1);
            page.locator("#leave").click();
            page.waitForURL("https://en.wikipedia.org/");
            assertThat(entries(page)).isEqualTo(ALL_BUT_THE_FIRST_ENTRY + 1);
            assertThat(asked).containsExactly("https://en.wikipedia.org/");
        });
    }

    @Test
    void escapeThreeTimesLeaves() {
        visit(true, (page, asked) -> {
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            assertThat(asked).isEmpty();
            page.keyboard().press("Escape");
            page.waitForURL("https://en.wikipedia.org/");
        });
    }

    @Test
    void aListNarrowsWhereItStandsAndTellsHowMuchIsLeft() {
        visit(true, (page, asked) -> {
            page.locator(".tile").first().click();
            page.waitForURL("**/help/shelter.html");
            int all = page.locator(".result:visible").count();
            page.locator("select[name=who]").selectOption("male");
            int left = page.locator(".result:visible").count();
            assertThat(left).isPositive().isLessThan(all);
            assertThat(page.locator(".found [role=status]").textContent()).isEqualTo(left + " of " + all + " services fit.");
            assertThat(page.locator(".result:visible .fits").first().textContent()).isEqualTo("Fits: Men and boys");
            page.locator("[data-clear]").click();
            assertThat(page.locator(".result:visible").count()).isEqualTo(all);
        });
    }

    @Test
    void theSizeOfTheTextGoesAlongAndNothingIsStored() {
        visit(true, (page, asked) -> {
            page.locator("[data-size='3']").click();
            page.locator(".tile").first().click();
            page.waitForURL("**/help/shelter.html#*");
            assertThat(page.locator("html").getAttribute("data-text")).isEqualTo("3");
            assertThat(page.locator("[data-size='3']").getAttribute("aria-pressed")).isEqualTo("true");
            assertThat(page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length")).isEqualTo(0);
            assertThat(entries(page)).isEqualTo(ALL_BUT_THE_FIRST_ENTRY + 1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#~text=3"})
    void aPageFitsAtFourTimesItsSize(String size) {
        visit(true, (page, asked) -> {
            page.setViewportSize(320, 256);
            for (String file : List.of("index", "help/shelter", "places/town", "map", FIRST_ENTRY)) {
                page.navigate("about:blank");
                page.navigate(temporary.resolve("site/en/" + file + ".html").toUri() + size);
                assertThat(widerThanTheScreen(page)).as("%s: %s", file, page.evaluate(STICKING_OUT)).isFalse();
            }
        });
    }

    @Test
    void leavingNeedsNoScript() {
        visit(false, (page, asked) -> {
            assertThat(page.locator(".tile").count()).isEqualTo(6);
            page.locator("#leave").click();
            page.waitForURL("https://en.wikipedia.org/");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "my"})
    void nobodyIsShutOutOfAPage(String language) {
        visit(true, (page, asked) -> {
            List<String> findings = new ArrayList<>();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (String file : List.of("index", "help/shelter", "places/town", "map", "chapters/rights", FIRST_ENTRY)) {
                    page.navigate(temporary.resolve("site/" + language + "/" + file + ".html").toUri().toString());
                    new AxeBuilder(page).analyze().getViolations().forEach(rule -> findings.add(file + " " + scheme + " " + rule.getId()
                            + " " + rule.getNodes().getFirst().getHtml()));
                    assertThat(widerThanTheScreen(page)).as("%s in %s", file, language).isFalse();
                }
            }
            assertThat(findings).isEmpty();
        });
    }

    private static boolean widerThanTheScreen(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    /** Opens the first page in English; every request to another host is noted and answered with an empty page. */
    private void visit(boolean script, BiConsumer<Page, List<String>> steps) {
        export.write(sources.fresh(SampleContent.mapped(), Map.of(), made -> { }), temporary.resolve("site"));
        List<String> asked = new ArrayList<>();
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script).setViewportSize(360, 640))) {
            context.route("http*://**", (Route route) -> {
                asked.add(route.request().url());
                route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<title>harmless</title>"));
            });
            Page page = context.newPage();
            page.navigate(temporary.resolve("site/en/index.html").toUri().toString());
            steps.accept(page, asked);
        }
    }

    private static int entries(Page page) {
        return ((Number) page.evaluate("history.length")).intValue();
    }
}
