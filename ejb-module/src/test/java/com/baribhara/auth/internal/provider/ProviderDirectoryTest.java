package com.baribhara.auth.internal.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.time.HandClock;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderDirectoryTest {
    private final HandClock clock = new HandClock();
    private final AtomicInteger read = new AtomicInteger();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private HttpServer server;
    private Provider provider;
    private ProviderDirectory directory;

    @BeforeEach
    void aProvider() throws IOException, JoseException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/keys")) {
                read.incrementAndGet();
            }
            byte[] body = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        provider = new Provider("work", "Work", issuer, "client", Optional.empty(), "openid");
        describes(issuer, issuer + "/keys");
        publishes("one");
        ProviderCalls calls = new ProviderCalls();
        calls.open();
        directory = new ProviderDirectory(calls, clock);
    }

    @AfterEach
    void away() {
        server.stop(0);
    }

    @Test
    void aNewKeyIsReadWhenATokenNamesItButOnceAMinuteAtMost() throws ProviderAway, JoseException {
        assertThat(directory.keys(provider, "one"))
                .extracting(JsonWebKey::getKeyId)
                .containsExactly("one");
        publishes("two");
        assertThat(directory.keys(provider, "two"))
                .as("not a minute yet")
                .extracting(JsonWebKey::getKeyId)
                .containsExactly("one");
        clock.pass(Duration.ofSeconds(61));
        assertThat(directory.keys(provider, "two"))
                .extracting(JsonWebKey::getKeyId)
                .containsExactly("two");
        assertThat(directory.keys(provider, "made up"))
                .extracting(JsonWebKey::getKeyId)
                .containsExactly("two");
        assertThat(read).hasValue(2);
    }

    @Test
    void aKeyThatWasTakenAwayIsBelievedForAnHourAtMost() throws ProviderAway, JoseException {
        directory.keys(provider, "one");
        publishes("two");
        clock.pass(Duration.ofMinutes(59));
        assertThat(directory.keys(provider, "one"))
                .extracting(JsonWebKey::getKeyId)
                .containsExactly("one");
        clock.pass(Duration.ofMinutes(2));
        assertThat(directory.keys(provider, "one"))
                .extracting(JsonWebKey::getKeyId)
                .containsExactly("two");
    }

    @Test
    void whoSaysThatTheyAreAnotherIsNotAsked() {
        describes("https://another.example", "https://another.example/keys");
        assertThatThrownBy(() -> directory.metadata(provider)).isInstanceOf(ProviderAway.class);
    }

    @Test
    void nobodyIsSentToAnAddressWithoutTls() {
        describes(provider.issuer(), "http://another.example/keys");
        assertThatThrownBy(() -> directory.metadata(provider))
                .isInstanceOf(ProviderAway.class)
                .hasMessageContaining("jwks_uri");
    }

    private void describes(String issuer, String keys) {
        pages.put("/.well-known/openid-configuration", """
            {"issuer":"%1$s","authorization_endpoint":"%1$s/a","token_endpoint":"%1$s/t","jwks_uri":"%2$s"}
            """.formatted(issuer, keys));
    }

    private void publishes(String kid) throws JoseException {
        JsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(kid);
        pages.put("/keys", "{\"keys\":[" + key.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}");
    }
}
