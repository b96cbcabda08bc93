package com.baribhara.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;

/** Hands that never leave the keyboard, and eyes that look where the focus is. */
final class Keyboard {
    private static final int FARTHEST = 120;

    /** A ring of two pixels around what is focused, or around the palette that it fills. */
    private static final String RINGED = """
            () => {
              const active = document.activeElement;
              const ring = one => one && getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) >= 2;
              return ring(active) || ring(active.closest('dialog')) || active.matches('main, body');
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void presses(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Enter in a field of a form that leads to the same address again, or nearly. */
    void sends() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    void types(String text) {
        page.keyboard().type(text);
    }

    /** Goes from one thing to the next until it is at this one; sees each, and is never held. */
    void tabsTo(String selector) {
        Object before = null;
        for (int i = 0; i < FARTHEST; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(RINGED))
                    .as("a visible ring on %s of %s", where(), page.url())
                    .isEqualTo(true);
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            Object now = page.evaluateHandle("document.activeElement");
            assertThat(now).isNotEqualTo(before);
            before = now;
        }
        throw new AssertionError(selector + " is not reached by Tab on " + page.url());
    }

    void fills(String selector, String text) {
        tabsTo(selector);
        types(text);
    }

    /** Opens the palette, types, and takes the first thing that it offers once it offers this. */
    void goesTo(String typed, String offered) {
        presses("Control+k");
        page.waitForSelector("#palette[open]");
        assertThat(page.evaluate(RINGED)).as("a visible ring on the palette").isEqualTo(true);
        types(typed);
        page.waitForSelector("#palette [role=option][aria-selected=true]:has-text('" + offered + "')");
        presses("Enter");
        page.waitForSelector(
                "#palette:not([open])",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    }

    /** Where a dialog asks first, its last word is the act itself. */
    void saysYesTo(String dialog) {
        if (page.locator(dialog + "[open]").count() > 0) {
            tabsTo(dialog + " [type=submit]");
            presses("Enter");
        }
    }

    /** Waits until the page has one of the two; whether it is the first. */
    boolean offers(String one, String other) {
        page.waitForSelector(one + ", " + other);
        return page.locator(one).count() > 0;
    }

    void reaches(String selector) {
        page.waitForSelector(selector);
    }

    /** Keys mean something once the page's scripts have run. */
    void arrivesAt(String glob) {
        try {
            page.waitForURL(glob);
        } catch (TimeoutError late) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/keyboard-lost.png")));
            throw new AssertionError("still on %s, at %s, not on %s".formatted(page.url(), where(), glob), late);
        }
        page.waitForLoadState();
    }

    private String where() {
        return String.valueOf(page.evaluate("document.activeElement.outerHTML.slice(0, 120)"));
    }
}
