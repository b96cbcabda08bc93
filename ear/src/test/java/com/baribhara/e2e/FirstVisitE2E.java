package com.baribhara.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a browser that has never been here must fetch for a page over a slow line, what moves meanwhile, and what it keeps. */
class FirstVisitE2E {
    private static final int OK = 200;
    private static final int MOST_BYTES = 300 * 1024;
    private static final int MOST_BYTES_AGAIN = 40 * 1024;
    /** What Core Web Vitals call good. */
    private static final double MOST_SHIFT = 0.1;

    private static final int SLOW_BYTES_A_SECOND = 400_000;
    private static final int SLOW_LATENCY_MILLIS = 40;
    private static final Path REPORT = Path.of("target", "pages", "first-visit.md");

    private static final List<String> ROWS = new ArrayList<>();
    private static Studio studio;

    @BeforeAll
    static void open() {
        studio = new Studio();
    }

    @AfterAll
    static void close() throws IOException {
        studio.close();
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, ROWS);
    }

    /** One scene of each page: what it fetches does not depend on its state. */
    static Stream<Scene> pages() {
        Map<String, Scene> pages = new LinkedHashMap<>();
        Scenes.wanted()
                .filter(scene -> !scene.phone() && scene.status() == OK)
                .forEach(scene -> pages.putIfAbsent(scene.file(), scene));
        return pages.values().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsSmallHoldsStillAndIsKept(Scene scene) {
        try (BrowserContext context = studio.context(scene.who(), "bn")) {
            Page page = context.newPage();
            Traffic traffic = new Traffic(context.newCDPSession(page));
            traffic.slowLine();
            studio.visit(scene, page);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            long first = traffic.bytes();
            double shift = ((Number) page.evaluate("window.shifted")).doubleValue();
            Object moved = page.evaluate("window.moved.join(' | ')");
            traffic.reset();
            studio.visit(scene, page);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            ROWS.add(String.format(
                    Locale.ROOT, "| %s | %d | %d | %.3f | %s |", scene.file(), first, traffic.bytes(), shift, moved));
            assertThat(shift).as("layout shift of %s: %s", scene.file(), moved).isLessThan(MOST_SHIFT);
            assertThat(first)
                    .as("bytes of the first visit: %s", traffic.largest())
                    .isLessThanOrEqualTo(MOST_BYTES);
            assertThat(traffic.bytes()).as("bytes of the second visit").isLessThanOrEqualTo(MOST_BYTES_AGAIN);
        }
    }

    /** What goes over the wire, headers included, as the browser's own tools count it. */
    private static final class Traffic {
        private final CDPSession session;
        private final Map<String, String> addresses = new LinkedHashMap<>();
        private final Map<String, Long> bytes = new LinkedHashMap<>();

        Traffic(CDPSession session) {
            this.session = session;
            session.on("Network.requestWillBeSent", this::asked);
            session.on("Network.loadingFinished", this::loaded);
            session.send("Network.enable");
        }

        void slowLine() {
            JsonObject line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", SLOW_LATENCY_MILLIS);
            line.addProperty("downloadThroughput", SLOW_BYTES_A_SECOND);
            line.addProperty("uploadThroughput", SLOW_BYTES_A_SECOND);
            session.send("Network.emulateNetworkConditions", line);
        }

        private void asked(JsonObject event) {
            addresses.put(
                    event.get("requestId").getAsString(),
                    event.getAsJsonObject("request").get("url").getAsString());
        }

        /** What stands inside a file that was fetched is not fetched again. */
        private static boolean fetched(Map.Entry<String, Long> one) {
            return !one.getKey().startsWith("data:");
        }

        private void loaded(JsonObject event) {
            bytes.merge(
                    addresses.getOrDefault(event.get("requestId").getAsString(), "?"),
                    event.get("encodedDataLength").getAsLong(),
                    Long::sum);
        }

        void reset() {
            bytes.clear();
        }

        long bytes() {
            return bytes.entrySet().stream()
                    .filter(Traffic::fetched)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        String largest() {
            return bytes.entrySet().stream()
                    .filter(Traffic::fetched)
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .limit(6)
                    .map(one -> one.getValue() + " " + one.getKey())
                    .toList()
                    .toString();
        }
    }
}
