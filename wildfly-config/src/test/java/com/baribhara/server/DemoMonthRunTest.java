package com.baribhara.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which run of the month the demo follows; the application is a made-up one that tells the states one after the other. */
class DemoMonthRunTest {
    private static final String LINE = "month: 2026-11, 862 leases, 858 invoices, 4 parked, ৳ 2,31,45,600.00, 1.9 s";
    private static final String OTHER_MONTH = run("other", "2026-10", "RUNNING", false);
    private static final String DRY = run("dry", "2026-11", "RUNNING", true);

    private final Deque<String> lists = new ArrayDeque<>();
    private final Deque<String> states = new ArrayDeque<>();
    private final Deque<Integer> posts = new ArrayDeque<>();
    private final AtomicInteger posted = new AtomicInteger();
    private HttpServer application;

    @BeforeEach
    void start() throws IOException {
        application = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        application.createContext("/api/v1/auth/token", exchange -> answer(exchange, 200, "{\"accessToken\":\"t\"}"));
        application.createContext("/api/v1/invoice-runs", this::runs);
        application.createContext("/api/v1/invoice-runs/r1", exchange -> answer(exchange, 200, next(states)));
        application.start();
    }

    @AfterEach
    void stop() {
        application.stop(0);
    }

    @Test
    void oneLeftRunningByAKilledServerIsWaitedFor() {
        lists.addAll(List.of(page(OTHER_MONTH, DRY, november("RUNNING")), page(november("COMPLETED"))));
        states.addAll(List.of(november("RUNNING"), november("RUNNING"), november("COMPLETED")));
        assertThat(bill()).isEqualTo(LINE);
        assertThat(posted).hasValue(0);
    }

    @Test
    void itIsFoundOnALaterPageToo() {
        lists.addAll(List.of(
                page(OTHER_MONTH).replace("null", "\"a b\""), page(november("RUNNING")), page(november("COMPLETED"))));
        states.add(november("COMPLETED"));
        assertThat(bill()).isEqualTo(LINE);
        assertThat(posted).hasValue(0);
    }

    @Test
    void aFewThatWereBilledLaterDoNotStandForTheMonth() {
        lists.add(page(november("COMPLETED").replace("\"billed\":858", "\"billed\":3"), november("COMPLETED")));
        assertThat(bill()).isEqualTo(LINE);
        assertThat(posted).hasValue(0);
    }

    @Test
    void aStoppedOrFailedOneIsFollowedByANewOne() {
        lists.add(page(november("STOPPED"), november("FAILED")));
        posts.add(202);
        states.addAll(List.of(november("RUNNING"), november("COMPLETED")));
        assertThat(bill()).isEqualTo(LINE);
        assertThat(posted).hasValue(1);
    }

    @Test
    void oneThatFailsWhileWaitedForIsFollowedByANewOne() {
        lists.addAll(List.of(page(november("RUNNING")), page(november("FAILED"))));
        posts.add(202);
        states.addAll(List.of(november("FAILED"), november("COMPLETED")));
        assertThat(bill()).isEqualTo(LINE);
        assertThat(posted).hasValue(1);
    }

    @Test
    void refusedBecauseAnotherCameFirstItFollowsThatOne() {
        lists.addAll(List.of(page(), page(), page(november("RUNNING")), page(november("COMPLETED"))));
        posts.add(409);
        states.addAll(List.of(november("RUNNING"), november("COMPLETED")));
        assertThat(bill()).isEqualTo(LINE);
        assertThat(posted).hasValue(1);
    }

    @Test
    void refusedWithNothingToFollowItTriesAgain() {
        lists.add(page());
        posts.addAll(List.of(409, 202));
        states.add(november("COMPLETED"));
        assertThat(bill()).isEqualTo(LINE);
        assertThat(posted).hasValue(2);
    }

    @Test
    void aNewOneThatFailsIsSaid() {
        lists.add(page());
        posts.add(202);
        states.add(november("FAILED"));
        assertThatThrownBy(this::bill)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("the run for 2026-11 ended as FAILED");
    }

    private String bill() {
        URI url = URI.create("http://localhost:" + application.getAddress().getPort() + "/");
        return new DemoMonth(
                        new ApiClient(url, "owner", "secret"),
                        Path.of("no-such.log"),
                        () -> true,
                        YearMonth.of(2026, 11))
                .bill();
    }

    private void runs(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            posted.incrementAndGet();
            exchange.getResponseHeaders().set("Location", "/api/v1/invoice-runs/r1");
            answer(exchange, posts.remove(), "{}");
        } else {
            answer(exchange, 200, next(lists));
        }
    }

    /** The last state stays. */
    private static String next(Deque<String> told) {
        return told.size() > 1 ? told.remove() : told.element();
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String page(String... runs) {
        return "{\"items\":[" + String.join(",", runs) + "],\"next\":null,\"total\":" + runs.length + "}";
    }

    private static String november(String status) {
        return run("r1", "2026-11", status, false);
    }

    private static String run(String id, String month, String status, boolean dry) {
        return "{\"id\":\"" + id + "\",\"month\":\"" + month + "\",\"status\":\"" + status + "\",\"dryRun\":" + dry
                + ",\"leases\":862,\"billed\":858,\"unchanged\":0,\"parked\":4,\"total\":\"23145600.00\","
                + "\"startedAt\":\"2026-11-22T10:00:00.000+06:00\",\"finishedAt\":\"2026-11-22T10:00:01.900+06:00\"}";
    }
}
