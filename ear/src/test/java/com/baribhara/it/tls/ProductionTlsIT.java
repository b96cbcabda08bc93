package com.baribhara.it.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.migrations.RolePasswords;
import com.baribhara.server.CannotStart;
import com.baribhara.server.DatabaseServer;
import com.baribhara.server.Secrets;
import com.baribhara.server.Settings;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In production nothing goes over a wire in clear text, and whoever is talked to is who it should be. */
class ProductionTlsIT {
    private static Fortress fortress;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() {
        fortress = Fortress.started();
    }

    @AfterAll
    static void stop() {
        if (fortress != null) {
            fortress.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/signin.xhtml", "/home.xhtml", "/nothing.xhtml", "/resources/css/baribhara.css", "/favicon.ico",
                        "/api/v1/me",
                "/api/v1/nothing", "/api/docs/", "/openapi", "/.well-known/jwks.json", "/live",
                        "/jakarta.faces.resource/css/baribhara.css.xhtml"
            })
    void everyAnswerTellsBrowsersNeverToComeWithoutTlsAgain(String path) throws Exception {
        HttpResponse<String> answer = get(fortress.httpsPort(), path, null);
        assertThat(answer.headers().allValues("Strict-Transport-Security"))
                .as(path + " " + answer.statusCode())
                .containsExactly("max-age=63072000; includeSubDomains");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void nobodyListensInClearText() {
        assertThat(fortress.installation().server().url()).hasScheme("https");
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), fortress.httpPort()).close())
                .isInstanceOf(ConnectException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void speaksWhatIsCurrent(String version) throws IOException {
        SSLContext client = fortress.authority().trustedBy(null);
        try (SSLSocket socket = (SSLSocket)
                client.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), fortress.httpsPort())) {
            socket.setEnabledProtocols(new String[] {version});
            socket.startHandshake();
            assertThat(socket.getSession().getProtocol()).isEqualTo(version);
            assertThat(socket.getSession().getCipherSuite())
                    .containsPattern("GCM|CHACHA20")
                    .doesNotContain("TLS_RSA");
        }
    }

    /** Each costs the server more than the caller, who could ask for them without end. */
    @Test
    void nobodyMakesTheServerShakeHandsTwice() throws IOException {
        SSLContext client = fortress.authority().trustedBy(null);
        try (SSLSocket socket = (SSLSocket)
                client.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), fortress.httpsPort())) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.setSoTimeout(20_000);
            socket.startHandshake();
            assertThatThrownBy(() -> {
                        socket.startHandshake();
                        socket.getInputStream().read();
                    })
                    .isInstanceOf(SSLException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"SSL 3.0, 768", "TLS 1.0, 769", "TLS 1.1, 770"})
    void refusesWhatIsOld(String name, int version) throws IOException {
        assertThat(OldHello.answer(fortress.httpsPort(), version)).as(name).isEqualTo(OldHello.Answer.REFUSED);
        assertThat(OldHello.answer(fortress.machinePort(), version)).as(name).isEqualTo(OldHello.Answer.REFUSED);
    }

    @Test
    void theOldHelloWouldBeAnsweredIfItWereNotOld() throws IOException {
        assertThat(OldHello.answer(fortress.httpsPort(), 771)).isEqualTo(OldHello.Answer.TAKEN);
    }

    @Test
    void aMachineShowsACertificateOfTheRightAuthority() throws Exception {
        assertThat(get(
                                fortress.machinePort(),
                                "/.well-known/jwks.json",
                                fortress.machines().issue("gateway.example"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(fortress.machinePort(), "/api/v1/me", fortress.machines().issue("gateway.example"))
                        .statusCode())
                .as("a certificate is no token")
                .isEqualTo(401);
    }

    @Test
    void aMachineWithoutOrWithAForeignOneIsRefused() {
        Authority foreign = new Authority("Machines");
        assertThatThrownBy(() -> get(fortress.machinePort(), "/.well-known/jwks.json", null))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(
                        () -> get(fortress.machinePort(), "/.well-known/jwks.json", foreign.issue("gateway.example")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> get(
                        fortress.machinePort(),
                        "/.well-known/jwks.json",
                        fortress.authority().issue("gateway.example")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aClientThatTrustsAnotherAuthorityDoesNotTakeUsForTheServer() {
        SSLContext other = new Authority("Fortress").trustedBy(null);
        assertThatThrownBy(() -> send(other, fortress.httpsPort(), "/signin.xhtml"))
                .isInstanceOf(SSLException.class);
    }

    @Test
    void bothPoolsReachTheDatabaseOverTls() throws SQLException {
        for (String role : new String[] {RolePasswords.APP, RolePasswords.BATCH}) {
            assertThat(fortress.sessions(role, true)).as(role).isPositive();
            assertThat(fortress.sessions(role, false)).as(role).isZero();
        }
    }

    @Test
    void aDatabaseWithAForeignCertificateOrAnotherNameIsNotTalkedTo() {
        assertThatThrownBy(() -> database(fortress.settings("localhost", new Authority("Fortress")))
                        .start())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("BARIBHARA_DB_URL");
        assertThatThrownBy(() -> database(fortress.settings("127.0.0.1", fortress.authority()))
                        .start())
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void aDatabaseElsewhereIsNotReachedInClearTextUnlessSomebodySaysSo() {
        Settings silent = Settings.ofProject(
                Path.of(""),
                java.util.Map.of(
                        "BARIBHARA_MODE",
                        "production",
                        Settings.DATABASE_URL,
                        "jdbc:postgresql://db.example:5432/baribhara",
                        Settings.DATABASE_USER,
                        "postgres",
                        Settings.DATABASE_PASSWORD,
                        "x"));
        assertThatThrownBy(() -> database(silent))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("BARIBHARA_DB_CA");
        assertThat(database(silent.with("BARIBHARA_MODE", "demo")).url()).doesNotContain("sslmode");
        assertThat(database(silent.with(Settings.DATABASE_URL, "jdbc:postgresql://db.example/b?sslmode=disable"))
                        .url())
                .endsWith("sslmode=disable");
    }

    private DatabaseServer database(Settings settings) {
        return DatabaseServer.of(settings, Secrets.of(directory));
    }

    private static HttpResponse<String> get(int port, String path, Authority.Issued shown) throws Exception {
        return send(fortress.authority().trustedBy(shown), port, path);
    }

    private static HttpResponse<String> send(SSLContext context, int port, String path) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .sslContext(context)
                .connectTimeout(Duration.ofSeconds(20))
                .build();
        return client.send(
                HttpRequest.newBuilder(URI.create("https://localhost:" + port + path))
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
