package org.sala.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.testsupport.RealBrowser;

/** The pages that answer readers, on a small screen without scripts: looking up a code, picking services for a sheet. */
@QuarkusTest
@Tag("browser")
class AskedPagesLookTest {


    @Inject
    PublishedProvince province;
    @TestHTTPResource("/")
    URI root;

    @Test
    void nobodyIsShutOutAndNothingIsWiderThanTheScreen() {
        province.publish("asked");
        List<String> findings = new ArrayList<>();
        try (Playwright playwright = RealBrowser.playwright();
             Browser browser = RealBrowser.launch(playwright);
             BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 640))) {
            Page page = context.newPage();
            for (String path : List.of("check", "check?language=km", "check/000-000", "en/sheet", "en/sheet?kind=health", "km/sheet?kind=health&chosen=1")) {
                page.navigate(root.resolve("/d/asked/" + path).toString());
                new AxeBuilder(page).analyze().getViolations().forEach(rule -> findings.add(path + " " + rule.getId() + " "
                        + rule.getNodes().getFirst().getHtml()));
                if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
                    findings.add(path + " is wider than the screen");
                }
            }
        }
        assertThat(findings).isEmpty();
    }
}
