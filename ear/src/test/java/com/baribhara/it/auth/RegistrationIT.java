package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.Letterbox;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A landlord comes in by themselves: a contact that is theirs, then a company of their own, which sees nothing of any other. */
class RegistrationIT {
    private static final String PASSWORD = "two goats and a mango tree";
    private static Connection connection;
    private static Sql sql;
    private static Letterbox letters;

    @BeforeAll
    static void open() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        letters = RunningSystem.get().letterbox();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void aVerifiedContactBecomesTheOwnerOfACompanyOfItsOwn() throws SQLException {
        String contact = "padma-" + UUID.randomUUID() + "@office.example";
        String request = ask(contact).path("id");
        String code = letters.awaitCode(contact, 1);

        assertThat(register(request, code, PASSWORD).statusCode()).isEqualTo(204);
        assertThat(register(request, code, PASSWORD).statusCode())
                .as("sent again")
                .isEqualTo(204);

        Response me = Api.as(contact, PASSWORD).get("/me");
        assertThat(me.<String>path("organisation.name")).isEqualTo("Padma Homes");
        assertThat(me.<String>path("organisation.nameBn")).isEqualTo("পদ্মা হোমস");
        assertThat(me.<Object>path("roles")).hasToString("[OWNER]");
        assertThat(me.<String>path("displayName")).isEqualTo("Nasrin Akter");
        assertThat(Api.as(contact, PASSWORD).get("/properties").<Integer>path("items.size()"))
                .isZero();
        assertThat(sql.number(
                        "select count(*) from domain_event e join organisation o on o.id = e.organisation_id where o.uid = '"
                                + me.path("organisation.id") + "' and e.type = 'OrganisationRegistered' and e.actor = '"
                                + contact
                                + "'"))
                .isEqualTo(1);
    }

    @Test
    void aMobileNumberWillDoAndIsTypedAsPeopleTypeIt() {
        String local = "017" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        String request = ask(local).path("id");
        String code = Letterbox.code(letters.awaitSms("+88" + local, 1));

        assertThat(register(request, code, PASSWORD).statusCode()).isEqualTo(204);
        assertThat(Api.as(local, PASSWORD).get("/me").<String>path("username")).isEqualTo("+88" + local);
    }

    @Test
    void whoHasAnAccountIsToldSoWhereItIsAndNobodyElseIs() {
        Accounts accounts = RunningSystem.get().accounts();
        String owner = accounts.username("MANAGER");
        int before = letters.mailTo(owner).size();

        Response answer = ask(owner);

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.jsonPath().getMap("").keySet().toString()).contains("id", "expiresIn");
        assertThat(Letterbox.text(letters.awaitMail(owner, before + 1))).contains("account already", "/recover.xhtml");
        refused(register(answer.path("id"), "12345678", PASSWORD), 422, "code", "verification.wrong");
    }

    @Test
    void withoutTheCodeNothingIsMade() throws SQLException {
        String contact = "nobody-" + UUID.randomUUID() + "@office.example";
        String request = ask(contact).path("id");
        String code = letters.awaitCode(contact, 1);

        refused(
                register(request, code.equals("11111111") ? "22222222" : "11111111", PASSWORD),
                422,
                "code",
                "verification.wrong");
        refused(register(request, code, "padmahomes1"), 400, "password", "password.guessable");
        refused(register(request, code, contact.substring(0, 12)), 400, "password", "password.guessable");
        assertThat(sql.number("select count(*) from account where username = '" + contact + "'"))
                .isZero();
    }

    @Test
    void aCodeToRecoverIsNoCodeToRegister() {
        Accounts accounts = RunningSystem.get().accounts();
        String owner = accounts.username("ACCOUNTANT");
        int before = letters.mailTo(owner).size();
        String request = Api.asNobody()
                .body(Map.of("contact", owner))
                .post("/auth/recoveries")
                .path("id");
        String code = letters.awaitCode(owner, before + 1);

        refused(register(request, code, PASSWORD), 422, "code", "verification.wrong");
    }

    private static Response ask(String contact) {
        return Api.asNobody().body(Map.of("contact", contact, "language", "en")).post("/auth/registrations");
    }

    private static Response register(String request, String code, String password) {
        return Api.asNobody()
                .body(new HashMap<>(Map.of(
                        "code", code,
                        "organisation", "Padma Homes",
                        "organisationBn", "পদ্মা হোমস",
                        "name", "Nasrin Akter",
                        "language", "en",
                        "password", password)))
                .post("/auth/registrations/" + request);
    }

    private static void refused(Response answer, int status, String field, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("fields[0].name")).isEqualTo(field);
        assertThat(answer.<String>path("fields[0].code")).isEqualTo(code);
    }
}
