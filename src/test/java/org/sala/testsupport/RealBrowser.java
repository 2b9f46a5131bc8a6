package org.sala.testsupport;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Chromium as Debian installs it. */
public final class RealBrowser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private RealBrowser() {
    }

    /** What starts it; a test on a machine without Chromium is skipped here. Close it when done: that ends the browser as well. */
    public static Playwright playwright() {
        assumeTrue(Files.isExecutable(CHROMIUM), "There is no Chromium on this machine, so no page was looked at");
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    public static Browser launch(Playwright playwright) {
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox",
                "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }
}
