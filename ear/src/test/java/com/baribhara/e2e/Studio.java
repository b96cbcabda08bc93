package com.baribhara.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where scenes are set, with a window for each visitor and language; what pages complain about is kept. */
final class Studio implements AutoCloseable {
    static final int PHONE = 360;
    private static final int DESK = 1440;
    private static final int HEIGHT = 900;

    /** Adds up what moved without being asked to, as browsers report it (cumulative layout shift). */
    private static final String WATCH_SHIFTS = """
            window.shifted = 0;
            window.moved = [];
            const said = one => one.node ? (one.node.nodeName + '.' + (one.node.className || '') + ' '
                + [one.previousRect, one.currentRect].map(r => [r.x, r.y, r.width, r.height].map(Math.round).join(',')).join(' > ')) : '?';
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
              if (entry.hadRecentInput) return;
              window.shifted += entry.value;
              window.moved.push(entry.value.toFixed(3) + ' at ' + Math.round(entry.startTime) + ': ' + entry.sources.map(said).join('; '));
            })).observe({type: 'layout-shift', buffered: true});
            """;

    private static final String WEAR = """
            async theme => {
              document.documentElement.dataset.theme = theme;
              for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
            }
            """;

    private record Window(Who who, String language) {}

    /** A token lives for fifteen minutes, and all scenes together take longer. */
    private static final Duration TOKEN_USED_FOR = Duration.ofMinutes(8);

    private final Map<Window, Page> windows = new HashMap<>();
    private final Map<Window, Long> signedIn = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private String expected = "";

    /** Brings a scene into its state, in a window that has been used before. */
    Page set(Scene scene, String language) {
        Window window = new Window(scene.who(), language);
        Page page = windows.computeIfAbsent(
                window, one -> watched(context(one.who(), language).newPage()));
        keepSignedIn(window, page.context());
        page.setViewportSize(scene.phone() ? PHONE : DESK, HEIGHT);
        visit(scene, page);
        return page;
    }

    private void keepSignedIn(Window window, BrowserContext context) {
        long now = System.nanoTime();
        Long since = signedIn.putIfAbsent(window, now);
        if (since != null && now - since > TOKEN_USED_FOR.toNanos() && window.who() != Who.NOBODY) {
            context.addCookies(List.of(token(window.who())));
            signedIn.put(window, now);
        }
    }

    private static Cookie token(Who who) {
        return cookie(
                "__Host-baribhara_token",
                Api.newToken(Showroom.get().username(who), Showroom.get().password(who)));
    }

    /** Opens a scene's page and does what brings it into its state. */
    void visit(Scene scene, Page page) {
        complaints.clear();
        expected = "the server responded with a status of " + scene.status();
        scene.trouble().during(() -> {
            Response answer = page.navigate(Showroom.get().fillIn(scene.path()));
            assertThat(answer.status()).as(scene.name()).isEqualTo(scene.status());
            scene.act().accept(page);
        });
    }

    private Page watched(Page page) {
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains(expected)) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /** A browser that has never been here, with nothing in its cache but the choice of a language and a token. */
    BrowserContext context(Who who, String language) {
        BrowserContext context = Browsers.one()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(RunningSystem.get().url().toString())
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale(language));
        context.addInitScript(WATCH_SHIFTS);
        List<Cookie> cookies = new ArrayList<>(List.of(cookie("baribhara_language", language)));
        if (who != Who.NOBODY) {
            cookies.add(token(who));
        }
        context.addCookies(cookies);
        return context;
    }

    /** So many pixels that the whole page is seen, and what sticks to the edge of the window stands at the page's own. */
    static int tall(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    }

    /** The same as a theme chosen before, without asking the server again; returns when the colours have changed. */
    static void wear(String theme, Page page) {
        page.evaluate(WEAR, theme);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** With what a name that begins with {@code __Host-} wants. */
    private static Cookie cookie(String name, String value) {
        return new Cookie(name, value)
                .setDomain(RunningSystem.get().url().getHost())
                .setPath("/")
                .setSecure(true);
    }

    @Override
    public void close() {
        windows.values().forEach(page -> page.context().close());
    }
}
