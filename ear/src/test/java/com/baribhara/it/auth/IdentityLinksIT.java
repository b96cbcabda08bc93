package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.IdentityProviders;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An account elsewhere is linked and unlinked by whoever is signed in, with the password; it opens one account. */
class IdentityLinksIT {
    private static final String HONEST = IdentityProviders.HONEST;
    private static Connection connection;
    private static Sql sql;
    private static Office office;
    private static ProviderOffice people;

    @BeforeAll
    static void anOfficeOfItsOwn() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        office = Office.founded(sql, "Linked Estates", "যুক্ত এস্টেট");
        people = new ProviderOffice(office, sql);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void oneIdentityOpensOneAccountAndAnAccountHasOneAtEachProvider() throws SQLException {
        String subject = people.linked("OWNER");
        Response other = Traveller.toLink(HONEST, ProviderOffice.NAME, office.username("MANAGER"), Office.password())
                .as(subject);
        assertThat(other.asString()).contains("url=/user/identities.xhtml?provider=TAKEN\"");
        Traveller again = Traveller.toLink(
                HONEST,
                ProviderOffice.NAME,
                Office.founded(sql, "Other Estates", "আরেক এস্টেট").username("OWNER"),
                Office.password());
        assertThat(again.as("x-" + UUID.randomUUID()).asString()).contains("linked=true");
    }

    @Test
    void linkingAndUnlinkingWantThePassword() {
        String subject = people.linked("OWNER");
        String owner = office.username("OWNER");
        Response wrong = Traveller.posts("Unlink from Honest ID", owner, Office.password(), "not the password");
        assertThat(wrong.asString()).contains("This is not the current password");
        assertThat(Traveller.toSignIn(HONEST).as(subject).statusCode()).isEqualTo(200);

        Response done = Traveller.posts("Unlink from Honest ID", owner, Office.password(), Office.password());
        assertThat(done.header("Location")).endsWith("unlinked=true");
        ProviderOffice.refused(Traveller.toSignIn(HONEST).as(subject), "UNLINKED");
        Response notLinked = Traveller.posts("Link with Honest ID", owner, Office.password(), "not the password");
        assertThat(notLinked.asString())
                .contains("This is not the current password")
                .doesNotContain("code_challenge");
        assertThat(Api.newToken(owner, Office.password()))
                .as("the password still opens")
                .isNotBlank();
    }

    @Test
    void identitiesAreListedAndUnlinkedThroughTheApi() {
        String subject = people.linked("CARETAKER");
        var all = office.as("CARETAKER").get("/me/identities").jsonPath();
        assertThat(all.getString("items[0].label")).isEqualTo(subject + "@elsewhere.example");
        assertThat(all.getString("items[0].name")).isEqualTo("Honest ID");
        String unlinking = "/me/identities/" + all.getString("items[0].id") + "/unlinking";
        assertThat(office.as("MANAGER")
                        .body(Map.of("current", Office.password()))
                        .post(unlinking)
                        .statusCode())
                .as("another's")
                .isEqualTo(404);
        assertThat(office.as("CARETAKER")
                        .body(Map.of("current", "wrong"))
                        .post(unlinking)
                        .statusCode())
                .isEqualTo(422);
        assertThat(office.as("CARETAKER")
                        .body(Map.of("current", Office.password()))
                        .post(unlinking)
                        .statusCode())
                .isEqualTo(204);
        ProviderOffice.refused(Traveller.toSignIn(HONEST).as(subject), "UNLINKED");
        assertThat(Api.asNobody().get("/auth/providers").<List<String>>path("items.name"))
                .containsExactly("Honest ID", "Fickle ID", "Keycloak");
    }

    /** A link is for the session that asked: when that is over, nothing is linked. */
    @Test
    void aLinkThatNobodyWaitsForAnyMoreIsNotMade() throws SQLException {
        people.unlinked("MANAGER");
        ASession.begun(office.username("MANAGER"), Office.password()).revoking();
        Traveller going = Traveller.toLink(HONEST, ProviderOffice.NAME, office.username("MANAGER"), Office.password());
        sql.run("update provider_request set session_id = (select id from account_session where ended_at is not null"
                + " limit 1) where purpose = 'LINK' and used_at is null");
        assertThat(going.as("y-" + UUID.randomUUID()).asString()).contains("provider=STALE");
        assertThat(office.as("MANAGER").get("/me/identities").<Integer>path("total"))
                .isZero();
    }
}
