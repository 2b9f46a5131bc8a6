package org.sala.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.accounts.Role;
import org.sala.editions.Editions;
import org.sala.samples.Cast;
import org.sala.samples.CastPlan;
import org.sala.samples.CastServices;
import org.sala.samples.CastWork;
import org.sala.testsupport.RealBrowser;

/** Opens the team's pages in a real browser, narrow and wide, and looks for what keeps people out. Pictures go to {@code target/looks}. */
@QuarkusTest
@Tag("browser")
class TeamPagesLookTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Pattern NOT_A_PAGE = Pattern.compile("\\.csv|call-list|test-calls/list|workbook|draft/site|/files/");
    private static final String LIST = """
            Organization,Service name,Phone,Strange column
            Harbor Friends,House at the harbor,012 555 321,x
            """;
    /** Pages that are easily missed, since only a record's page or a small link leads to them. */
    private static final List<String> KINDS = List.of("services/ID", "services/new", "services/bulk", "services/ID/take-down",
            "services/ID/preview", "organizations/ID", "organizations/new", "areas/ID", "chapters/ID", "chapters/new",
            "chapters/ID/removal", "imports/ID", "translations", "verification", "duplicates", "test-calls", "test-calls/ID",
            "test-calls/sheet", "test-rounds", "findings", "findings/ID", "findings/new", "draft", "draft/preview", "editions",
            "editions/N", "distribution", "distribution/points/ID", "distribution/points/new", "distribution/dispatches",
            "distribution/review", "editions/N/prints", "appearance", "people/ID", "plan/partners/ID", "plan/partners/ID/removal", "history", "approvals/plan",
            "approvals/test", "steps/distribute");
    private static Playwright playwright;
    private static Browser chromium;

    @Inject
    Editions editions;
    @TestHTTPResource("/")
    URI root;
    private Cast cast;

    @BeforeAll
    static void start() {
        playwright = RealBrowser.playwright();
        chromium = RealBrowser.launch(playwright);
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
        CastWork.of(cast);
        CastPlan.write(cast);
    }

    @Test
    void everyPageIsOpenToEverybodyAndFitsTheScreen() {
        try (BrowserContext context = context(1280)) {
            Page page = signIn(context, Role.COORDINATOR);
            Set<String> kinds = new TreeSet<>();
            List<String> wrong = new ArrayList<>();
            List<String> walk = new ArrayList<>(List.of(cast.page(""), upload(page)));
            for (int at = 0; at < walk.size(); at++) {
                open(page, walk.get(at));
                links(page).stream().filter(link -> kinds.add(kind(link))).forEach(walk::add);
                wrong.addAll(look(page, walk.get(at), 360, ""));
                wrong.addAll(look(page, walk.get(at), 1280, ""));
            }
            assertThat(kinds).as("the kinds of page that links lead to").containsAll(KINDS);
            speak(page, "km");
            for (String path : walk) {
                open(page, path);
                wrong.addAll(look(page, path, 360, "-km"));
            }
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void thePagesOfTheApproverAreOpenToEverybody() {
        try (BrowserContext context = context(360)) {
            Page page = signIn(context, Role.APPROVER);
            List<String> wrong = new ArrayList<>();
            for (String path : List.of("", "approvals/plan", "approvals/test", "no-such-page")) {
                open(page, cast.page(path));
                wrong.addAll(look(page, cast.page(path), 360, "-approver"));
            }
            assertThat(wrong).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"services/new", "organizations/new", "chapters/new", "areas", "distribution/points/new", "findings/new",
            "test-rounds", "people", "plan/partners", "imports"})
    void aFormWithMistakesIsOpenToEverybody(String path) {
        try (BrowserContext context = context(360)) {
            Page page = signIn(context, Role.COORDINATOR);
            open(page, cast.page(path));
            page.evaluate("document.querySelectorAll('form').forEach(form => form.noValidate = true)");
            page.locator("main form button.main").last().click();
            assertThat(page.title()).startsWith("Error:");
            assertThat(page.locator(".summary a").count()).isPositive();
            assertThat(look(page, cast.page(path), 360, "-mistakes")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"my, 1280"})
    void pagesFitTheScreenInOtherScripts(String language, int width) {
        try (BrowserContext context = context(width)) {
            Page page = signIn(context, Role.VIEWER);
            speak(page, language);
            for (String path : List.of("", "steps/plan", "plan")) {
                open(page, cast.page(path));
                assertThat(look(page, cast.page(path), width, "-" + language)).isEmpty();
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
        page.waitForURL(address -> !address.contains("sign-in"));
        return page;
    }

    private void open(Page page, String path) {
        page.navigate(root.resolve(path).toString());
    }

    private static void speak(Page page, String language) {
        page.selectOption("#speak", language);
        page.click("form[action='/team/language'] button");
    }

    /** Brings a list, so that there is an import to look at. */
    private String upload(Page page) {
        open(page, cast.page("imports"));
        page.setInputFiles("#file", new FilePayload("harbor.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        page.click("main button.main");
        return URI.create(page.url()).getPath();
    }

    /** The pages of this directory that the open one links to; not what is downloaded, and not the readers' pages in the draft. */
    private List<String> links(Page page) {
        List<?> all = (List<?>) page.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.pathname + a.search)");
        return all.stream().map(Object::toString).filter(link -> link.startsWith(cast.page("")) && !NOT_A_PAGE.matcher(link).find())
                .toList();
    }

    /** An address without what tells one record from another. */
    private String kind(String link) {
        return link.substring(cast.page("").length()).replaceFirst("\\?.*", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("/\\d+", "/N");
    }

    /** What is wrong with the open page at this width. */
    private List<String> look(Page page, String path, int width, String mark) {
        page.setViewportSize(width, 900);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target/looks", "page-" + kind(path).replaceAll("[^A-Za-z-]+", "-") + mark + "-" + width + ".png")));
        List<String> wrong = new ArrayList<>();
        if (!fits(page)) {
            wrong.add("does not fit");
        }
        if (page.locator("h1").count() != 1) {
            wrong.add(page.locator("h1").count() + " h1");
        }
        if (page.title().matches("[\\s·]*") || page.title().startsWith(" ·")) {
            wrong.add("no title");
        }
        new AxeBuilder(page).setLegacyMode(true).withTags(RULES).analyze().getViolations()
                .forEach(violation -> wrong.add(violation.getId() + " " + violation.getNodes()));
        return wrong.stream().map(what -> path + mark + " at " + width + " px: " + what).toList();
    }

    private static boolean fits(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }
}
