package com.baribhara.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.RunningSystem;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person at a browser, who also looks at every page with the eyes of axe and listens to the console. */
final class Visitor implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final String language;
    private final List<String> complaints = new ArrayList<>();

    Visitor(String language) {
        this.language = language;
        context = Browsers.one()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(RunningSystem.get().url().toString())
                        .setViewportSize(1280, 900));
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // the sign-in page is the answer 401 to whoever is not signed in yet
            if (message.type().equals("error") && !message.text().contains("401")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
    }

    /** Opens a page and sees to it that it speaks the visitor's language. */
    void opens(String path) {
        page.navigate(path);
        Locator other = page.locator("a[hreflang='" + language + "']");
        if (other.count() > 0) {
            other.first().click();
            page.waitForSelector("html[lang='" + language + "']");
        }
    }

    void signsIn(String username, String password) {
        opens("home.xhtml");
        looksAround("sign-in");
        page.fill("[id='form:username']", username);
        page.fill("[id='form:password']", password);
        page.click("[id='form'] [type=submit]");
        page.waitForSelector(".b-side");
        // the account's own language wins over that of the browser until one is chosen
        opens("home.xhtml");
    }

    /** For what only one test does. */
    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    void uploads(Path file) {
        page.setInputFiles("input[type=file]", file);
        page.click("[id='upload:go']");
        page.waitForURL("**/tenant/import.xhtml?id=*");
    }

    void clicks(String selector) {
        page.locator(selector).first().click();
    }

    void goesBack() {
        page.goBack();
    }

    void reloads() {
        page.reload();
    }

    /** Path and query of what is shown. */
    String address() {
        return URI.create(page.url()).getPath() + "?" + URI.create(page.url()).getQuery();
    }

    void waitsFor(String selector) {
        page.waitForSelector(selector);
    }

    void sees(String selector) {
        assertThat(page.locator(selector).count())
                .as("%s on %s", selector, page.url())
                .isPositive();
    }

    String reads(String selector) {
        return page.locator(selector).first().innerText();
    }

    /** The page speaks the language, fits the screen, passes axe and did not complain. */
    void looksAround(String state) {
        assertThat(page.locator("html").getAttribute("lang")).as(state).isEqualTo(language);
        Axe.into(page);
        assertThat(Axe.atAll().violations(page, Axe.STANDARDS))
                .as("axe on %s in %s", state, language)
                .isEmpty();
        assertThat(complaints).as("console on %s in %s", state, language).isEmpty();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", state + "-" + language + ".png"))
                .setFullPage(true));
    }

    void fitsANarrowPhone(String state) {
        page.setViewportSize(320, 720);
        Object tooWide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(tooWide)
                .as("%s in %s scrolls sideways at 320 px", state, language)
                .isEqualTo(false);
        page.setViewportSize(1280, 900);
    }

    @Override
    public void close() {
        context.close();
    }
}
