package com.baribhara.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Letterbox;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ways in and back in, page by page, as a browser without script goes them. */
class JoiningPagesIT {
    private static final String PASSWORD = "nine lamps on the ghat";
    private static Connection connection;
    private static Office office;
    private static Letterbox letters;

    @BeforeAll
    static void open() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        office = Office.founded(new Sql(connection), "Teesta Towers", "তিস্তা টাওয়ার্স");
        letters = RunningSystem.get().letterbox();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void aLostPasswordIsReplacedFromTheSignInPage() {
        String manager = office.username("MANAGER");
        assertThat(OfficePage.browser("bn").get("/signin.xhtml").asString())
                .contains("/recover.xhtml", "/register.xhtml");
        Response asked = Visit.byNobody("/recover.xhtml").sends(Map.of("contact", manager, "go", ""));
        assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(302);
        Visit code = Visit.byNobody(path(asked));

        Response refused = code.sends(Map.of("code", "০০০০০০০০", "password", PASSWORD, "go", ""));
        assertThat(refused.asString()).contains("This is not the code we sent").doesNotContain(PASSWORD);

        Response done = code.sends(Map.of("code", letters.awaitCode(manager, 1), "password", PASSWORD, "go", ""));
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(302);
        assertThat(done.header("Location")).endsWith("/signin.xhtml?recovered=true");
        assertThat(Api.newToken(manager, PASSWORD)).isNotBlank();
    }

    @Test
    void aCompanyRegistersFromTheSignInPage() {
        String contact = "turag-" + UUID.randomUUID() + "@office.example";
        Response asked = Visit.byNobody("/register.xhtml").sends(Map.of("contact", contact, "go", ""));
        assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(302);

        Visit form = Visit.byNobody(path(asked));
        Map<String, String> typed = new HashMap<>(Map.of(
                "code", letters.awaitCode(contact, 1),
                "organisation", "Turag View",
                "name", "Selim Reza",
                "password", PASSWORD,
                "go", ""));
        Response done = form.sends(typed);
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(302);
        assertThat(Api.as(contact, PASSWORD).get("/me").<String>path("organisation.name"))
                .isEqualTo("Turag View");
    }

    @Test
    void anOwnerInvitesOnAPageAndWhoeverIsInvitedJoinsOnAnother() {
        String contact = "surma-" + UUID.randomUUID() + "@office.example";
        Visit form = Visit.by(office.username("OWNER"), Office.password(), "/user/invitation-form.xhtml");
        Map<String, String> typed = new HashMap<>(
                Map.of("name", "Rafiq Islam", "contact", contact, "role", "CARETAKER", "language", "en", "save", ""));
        assertThat(form.sends(typed).statusCode()).isEqualTo(302);
        assertThat(form.sends(typed).statusCode()).as("sent twice").isEqualTo(302);
        Visit staff = Visit.by(office.username("OWNER"), Office.password(), "/user/staff.xhtml");
        assertThat(staff.html()).contains(contact, "Open invitations");
        takesBackAnother();

        String letter = Letterbox.text(letters.awaitMail(contact, 1));
        String address = letter.substring(letter.indexOf("/join.xhtml")).split("\\s")[0];
        Response joined =
                Visit.byNobody(address).sends(Map.of("code", Letterbox.code(letter), "password", PASSWORD, "go", ""));
        assertThat(joined.statusCode()).as(joined.asString()).isEqualTo(302);
        assertThat(Api.as(contact, PASSWORD).get("/me").<Object>path("roles")).hasToString("[CARETAKER]");
        assertThat(letters.mailTo(contact)).hasSize(1);
    }

    private static void takesBackAnother() {
        String id = office.as("OWNER")
                .body(Map.of(
                        "contact",
                        "rupsha-" + UUID.randomUUID() + "@office.example",
                        "role",
                        "MANAGER",
                        "name",
                        "Rupa"))
                .post("/invitations")
                .path("id");
        Visit staff = Visit.by(office.username("OWNER"), Office.password(), "/user/staff.xhtml");
        assertThat(staff.html()).contains(id);

        Response done =
                staff.with("inviting", "inviting").with("invitation", id).sends(Map.of());
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(302);
        assertThat(office.as("OWNER").get("/invitations").asString()).doesNotContain(id);
    }

    @Test
    void whoMayNotInviteIsNotShownTheForm() {
        assertThat(OfficePage.as("ACCOUNTANT")
                        .get("/user/invitation-form.xhtml")
                        .statusCode())
                .isEqualTo(403);
        assertThat(OfficePage.as("TENANT").get("/user/invitation-form.xhtml").statusCode())
                .isEqualTo(403);
    }

    private static String path(Response redirect) {
        return redirect.header("Location").replaceFirst("https?://[^/]+", "");
    }
}
