package com.baribhara.it.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Neighbour;
import com.baribhara.it.RunningSystem;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A socket tells staff of their own organisation's work, asked for by our own pages, and nobody else anything. */
class LiveSocketIT {
    private static final URI URL = RunningSystem.get().url();
    private static final int VIOLATED_POLICY = 1008;
    private static final String OWN = "http://" + URL.getAuthority();

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "http://localhost:1", "null", "x x"})
    void aForeignPageIsRefused(String origin) {
        assertRefused(origin, "__Host-baribhara_token=" + token("OWNER"), 403);
    }

    @Test
    void nobodyIsRefused() {
        assertRefused(OWN, "other=1", 401);
    }

    @Test
    void aTenantIsRefused() {
        assertRefused(OWN, "__Host-baribhara_token=" + token("TENANT"), 403);
    }

    @Test
    void anOwnerHearsOfOwnWorkAloneWithinSeconds() throws Exception {
        Neighbour.movesIn();
        UUID own = UUID.randomUUID();
        UUID foreign = UUID.randomUUID();
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Sql sql = new Sql(connection);
            begin(sql, sql.number("select id from organisation where name = 'Rahman Estates'"), own);
            begin(sql, Neighbour.key(connection), foreign);
            Heard heard = new Heard();
            WebSocket socket = open(OWN, "__Host-baribhara_token=" + token("OWNER"), heard);
            try {
                assertThat(heard.nextOf(own)).doesNotContain(foreign.toString());
                sql.run("update invoice_run set status = 'STOPPED', finished_at = now() where id = '" + own + "'");
                assertThat(heard.next()).doesNotContain(foreign.toString());
            } finally {
                socket.abort();
                sql.run("update invoice_run set status = 'STOPPED' where id in ('" + own + "', '" + foreign + "')");
                sql.run("update batch_run set status = 'STOPPED' where id in ('" + own + "', '" + foreign + "')");
            }
        }
    }

    @Test
    void aSocketClosesWithItsSessionAndNoneIsOpenedAfterIt() throws Exception {
        var accounts = RunningSystem.get().accounts();
        JsonPath session = Api.asNobody()
                .body(Map.of("username", accounts.username("OWNER"), "password", accounts.password("OWNER")))
                .post("/auth/token")
                .jsonPath();
        String cookie = "__Host-baribhara_token=" + session.getString("accessToken");
        Heard heard = new Heard();
        open(OWN, cookie, heard);
        Api.asNobody()
                .body(Map.of("refreshToken", session.getString("refreshToken")))
                .post("/auth/revoke")
                .then()
                .statusCode(204);
        assertThat(heard.closed.get(5, TimeUnit.SECONDS)).isEqualTo(VIOLATED_POLICY);
        assertRefused(OWN, cookie, 401);
    }

    /** A dry run that nobody works on. */
    private static void begin(Sql sql, long organisation, UUID id) throws java.sql.SQLException {
        sql.run("""
                insert into batch_run (id, month, dry_run, status, heartbeat_at, created_at, node)
                values ('%s', date '2026-12-01', true, 'STOPPED', now(), now(), 'elsewhere')""".formatted(id));
        sql.run("""
                insert into invoice_run (organisation_id, id, batch_run_id, month, dry_run, status, requested_by, started_at)
                values (%d, '%s', '%s', date '2026-12-01', true, 'RUNNING', 'test', now())""".formatted(organisation, id, id));
    }

    private static void assertRefused(String origin, String cookie, int status) {
        assertThatThrownBy(() -> open(origin, cookie, new Heard()))
                .hasCauseInstanceOf(WebSocketHandshakeException.class)
                .cause()
                .satisfies(refused -> {
                    HttpResponse<?> answer = ((WebSocketHandshakeException) refused).getResponse();
                    assertThat(answer.statusCode()).isEqualTo(status);
                    assertThat(answer.headers().map())
                            .containsKeys("x-content-type-options", "content-security-policy");
                });
    }

    private static WebSocket open(String origin, String cookie, Heard heard) {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Origin", origin)
                .header("Cookie", cookie)
                .buildAsync(URI.create("ws://" + URL.getAuthority() + "/live"), heard)
                .join();
    }

    private static String token(String role) {
        var accounts = RunningSystem.get().accounts();
        return Api.token(accounts.username(role), accounts.password(role));
    }

    private static final class Heard implements WebSocket.Listener {
        private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed.complete(status);
            return null;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            texts.add(text.toString());
            socket.request(1);
            return null;
        }

        /** Others may be told of before it. */
        String nextOf(UUID run) throws InterruptedException {
            String text = next();
            while (!text.contains(run.toString())) {
                text = next();
            }
            return text;
        }

        String next() throws InterruptedException {
            String text = texts.poll(10, TimeUnit.SECONDS);
            assertThat(text).as("something is told within ten seconds").isNotNull();
            return text;
        }
    }
}
