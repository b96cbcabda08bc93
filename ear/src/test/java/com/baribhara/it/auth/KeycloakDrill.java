package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.baribhara.bench.Sql;
import com.baribhara.it.IdentityProviders;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Signing in with a real Keycloak: linked, in, with its keys changed, and unlinked. */
@Tag("drill")
class KeycloakDrill {
    private static final String KEYCLOAK = IdentityProviders.KEYCLOAK;
    private static final String NAME = "Keycloak";
    private static final String PASSWORD = "a word for the drill";
    private static final String REALM = """
        {"realm": "office", "enabled": true, "sslRequired": "none",
         "clients": [{"clientId": "baribhara", "secret": "%s", "enabled": true, "standardFlowEnabled": true,
                      "directAccessGrantsEnabled": false, "redirectUris": ["%ssign-in/with/keycloak/back"],
                      "attributes": {"pkce.code.challenge.method": "S256"}}],
         "users": [{"username": "rahim", "enabled": true, "email": "rahim@office.example", "emailVerified": true,
                    "firstName": "Rahim", "lastName": "Uddin", "credentials": [{"type": "password", "value": "%s"}]}]}
        """;
    private static Keycloak keycloak;
    private static Office office;

    @BeforeAll
    static void start() throws IOException, SQLException {
        Optional<Path> java = Keycloak.java();
        assumeTrue(
                java.isPresent(),
                "Keycloak needs a JDK of 21 or newer: neither a JAVA_HOME… of the environment nor /usr/lib/jvm has"
                        + " one");
        RunningSystem system = RunningSystem.get();
        try (Connection connection = system.database().connectAsAdministrator()) {
            office = Office.founded(new Sql(connection), "Keycloak Estates", "কিক্লোক এস্টেট");
        }
        keycloak = Keycloak.started(
                java.get(),
                system.providers().keycloak(),
                REALM.formatted(IdentityProviders.KEYCLOAK_SECRET, system.url(), PASSWORD));
    }

    @AfterAll
    static void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void somebodyOfAKeycloakLinksSignsInOutlivesItsKeysAndUnlinks() {
        String owner = office.username("OWNER");
        Response linked = back(Traveller.toLink(KEYCLOAK, NAME, owner, Office.password()));
        assertThat(linked.asString()).as("%s", linked.headers()).contains("linked=true");

        Response in = back(Traveller.toSignIn(KEYCLOAK));
        assertThat(in.statusCode()).isEqualTo(200);
        assertThat(new ASession(in.cookie("__Host-baribhara_token"), in.cookie("__Host-baribhara_refresh")).status())
                .isEqualTo(200);
        assertThat(office.as("OWNER").get("/me/identities").<String>path("items[0].label"))
                .isEqualTo("rahim@office.example");

        keycloak.changesItsKeys();
        await().atMost(Duration.ofSeconds(100))
                .pollInterval(Duration.ofSeconds(5))
                .until(() -> back(Traveller.toSignIn(KEYCLOAK)).statusCode() == 200);

        Response unlinked = Traveller.posts("Unlink from Keycloak", owner, Office.password(), Office.password());
        assertThat(unlinked.header("Location")).endsWith("unlinked=true");
        ProviderOffice.refused(back(Traveller.toSignIn(KEYCLOAK)), "UNLINKED");
    }

    @Test
    void aWrongPasswordAtKeycloakBringsNobodyBack() {
        Response form = Keycloak.signsIn(Traveller.toSignIn(KEYCLOAK).address(), "rahim", "another word");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.header("Location")).isNull();
    }

    private static Response back(Traveller going) {
        Response sent = Keycloak.signsIn(going.address(), "rahim", PASSWORD);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(302);
        String address = sent.header("Location");
        Map<String, String> answer = Arrays.stream(
                        address.substring(address.indexOf('?') + 1).split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
        return going.comesBack(answer);
    }
}
