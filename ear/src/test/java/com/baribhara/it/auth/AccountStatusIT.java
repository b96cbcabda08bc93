package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is dismissed is out within a second, and only by those who may say so. */
class AccountStatusIT {
    private Office office;
    private Office elsewhere;

    @BeforeEach
    void twoOffices() throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            office = Office.founded(new Sql(connection), "Status Estates", "স্ট্যাটাস এস্টেট");
            elsewhere = Office.founded(new Sql(connection), "Other Estates", "অন্য এস্টেট");
        }
    }

    @Test
    void whoIsDisabledIsOutOfEveryDeviceAndSignsInNoMoreUntilEnabled() throws SQLException {
        ASession phone = begun("ACCOUNTANT");
        ASession desk = begun("ACCOUNTANT");
        assertThat(owner().post(path("ACCOUNTANT", "disable")).statusCode()).isEqualTo(204);
        phone.awaitRefused();
        desk.awaitRefused();
        assertThat(phone.renewing().statusCode()).isEqualTo(401);
        assertThat(signIn("ACCOUNTANT").statusCode()).isEqualTo(401);
        assertThat(owner().post(path("ACCOUNTANT", "disable")).statusCode())
                .as("again")
                .isEqualTo(204);
        assertThat(events("ACCOUNTANT")).isEqualTo(1);
        assertThat(ASession.number(
                        "select count(*) from domain_event where type in ('AccountDisabled', 'SessionsEnded') and"
                                + " aggregate_id = '" + id(office, "ACCOUNTANT") + "' and account_id = '"
                                + id(office, "OWNER")
                                + "'"))
                .as("on the record of who did it")
                .isEqualTo(2);

        assertThat(owner().post(path("ACCOUNTANT", "enable")).statusCode()).isEqualTo(204);
        assertThat(signIn("ACCOUNTANT").statusCode()).isEqualTo(200);
        assertThat(phone.status()).as("what ended stays ended").isEqualTo(401);
    }

    @Test
    void whoIsNotOfTheOrganisationIsNotThere() throws SQLException {
        ASession stranger = ASession.begun(elsewhere.username("MANAGER"), Office.password());
        for (String id : List.of(id(elsewhere, "MANAGER"), UUID.randomUUID().toString(), "x")) {
            assertThat(owner().post("/accounts/" + id + "/disable").statusCode())
                    .isEqualTo(404);
        }
        assertThat(stranger.renewed().status()).isEqualTo(200);
    }

    @Test
    void whoIsOfAnotherOrganisationTooIsLetOutOfOneAlone() throws SQLException {
        String manager = id(elsewhere, "MANAGER");
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            new Sql(connection)
                    .run("insert into account_role (organisation_id, account_id, role) values (" + office.key() + ", '"
                            + manager + "', 'CARETAKER')");
        }
        ASession session = ASession.begun(elsewhere.username("MANAGER"), Office.password());
        assertThat(owner().post("/accounts/" + manager + "/disable").statusCode())
                .isEqualTo(204);
        session.awaitRefused();
        assertThat(owner().post("/accounts/" + manager + "/disable").statusCode())
                .as("not of this one any more")
                .isEqualTo(404);
        assertThat(Api.as(elsewhere.username("MANAGER"), Office.password())
                        .get("/me")
                        .<Object>path("roles"))
                .hasToString("[MANAGER]");
        assertThat(elsewhere
                        .as("OWNER")
                        .post("/accounts/" + manager + "/disable")
                        .statusCode())
                .as("of theirs alone")
                .isEqualTo(204);
        assertThat(Api.as("ADMIN").post("/accounts/" + manager + "/enable").statusCode())
                .isEqualTo(204);
    }

    @Test
    void anOwnerShutsOutNeitherThemselvesNorAnotherOwner() throws SQLException {
        Office partners;
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            partners = Office.hired(
                    new Sql(connection), office.key(), RunningSystem.get().accounts());
        }
        refused(owner().post(path("OWNER", "disable")), "account.own");
        refused(owner().post("/accounts/" + id(partners, "OWNER") + "/disable"), "account.of-owner");
        assertThat(signIn("OWNER").statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorShutsAnOwnerOut() throws SQLException {
        ASession session = begun("OWNER");
        assertThat(Api.as("ADMIN").post(path("OWNER", "disable")).statusCode()).isEqualTo(204);
        session.awaitRefused();
        assertThat(Api.as("ADMIN").post(path("OWNER", "enable")).statusCode()).isEqualTo(204);
        assertThat(signIn("OWNER").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyElseDecides() {
        assertThat(Stream.of("MANAGER", "ACCOUNTANT", "CARETAKER", "TENANT"))
                .allSatisfy(role -> assertThat(office.as(role)
                                .post(path("CARETAKER", "disable"))
                                .statusCode())
                        .isEqualTo(403));
    }

    private RequestSpecification owner() {
        return office.as("OWNER");
    }

    private ASession begun(String role) {
        return ASession.of(signIn(role));
    }

    private Response signIn(String role) {
        return Api.asNobody()
                .body(Map.of("username", office.username(role), "password", Office.password()))
                .post("/auth/token");
    }

    private String path(String role, String act) throws SQLException {
        return "/accounts/" + id(office, role) + "/" + act;
    }

    private static String id(Office office, String role) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            return new Sql(connection)
                    .text("select id::text from account where username = '" + office.username(role) + "'");
        }
    }

    private long events(String role) throws SQLException {
        return ASession.number("select count(*) from domain_event where type = 'AccountDisabled' and aggregate_id = '"
                + id(office, role) + "'");
    }

    private static void refused(Response answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.<String>path("code")).isEqualTo(code);
    }
}
