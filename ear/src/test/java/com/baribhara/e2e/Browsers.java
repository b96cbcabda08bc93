package com.baribhara.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/**
 * The browser of this virtual machine, started by the first test that asks. Tests share nothing in it: each opens contexts of its own, which
 * know nothing of each other's pages, cookies and caches. It ends with the virtual machine, whose child it is.
 */
final class Browsers {
    private static Browser running;

    private Browsers() {}

    static synchronized Browser one() {
        if (running == null || !running.isConnected()) {
            running = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.program())
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
        }
        return running;
    }
}
