package com.baribhara.it.rights;

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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An organisation makes roles of its own and gives them to its people; nobody gives what they lack. */
class RolesIT {
    private static Office office;
    private static Sql administrator;

    @BeforeAll
    static void anOffice() throws SQLException {
        Connection connection = RunningSystem.get().database().connectAsAdministrator();
        administrator = new Sql(connection);
        office = Office.founded(administrator, "Own Roles", "নিজস্ব দায়িত্ব");
    }

    @Test
    void aRoleLetsDoWhatItIsMadeOfFromTheNextTokenOn() throws SQLException {
        String role = made("Reads meters", "reading.enter").jsonPath().getString("id");
        assertThat(office.as("OWNER").get("/roles/{id}", role).jsonPath().getList("permissions"))
                .isEqualTo(List.of("meter.read", "office.use", "property.read", "reading.enter"));
        assigned("ACCOUNTANT", Map.of("customRoles", List.of(role))).then().statusCode(200);
        RequestSpecification reader = renewed("ACCOUNTANT");
        assertThat(reader.get("/meters").statusCode()).isEqualTo(200);
        assertThat(renewed("ACCOUNTANT").get("/leases").statusCode()).isEqualTo(403);
        assertThat(renewed("ACCOUNTANT").get("/me").jsonPath().getList("roles")).isEqualTo(List.of("CUSTOM"));
        office.as("OWNER").delete("/roles/{id}", role).then().statusCode(409);
        assigned("ACCOUNTANT", Map.of("roles", List.of("ACCOUNTANT"))).then().statusCode(200);
        office.as("OWNER").delete("/roles/{id}", role).then().statusCode(204);
        assertThat(events("RoleDefined")).isPositive();
        assertThat(events("RoleRemoved")).isPositive();
        assertThat(administrator.text(
                        "select payload::text from domain_event where type = 'RolesAssigned' and organisation_id = "
                                + office.key() + " and payload::text like '%" + role + "%' order by position limit 1"))
                .contains("was.roles", "ACCOUNTANT");
    }

    @Test
    void aRoleIsMadeOfWhatOwnersHaveAndOfNothingElse() {
        Response refused = made("Lawmaker", "law.write");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("fields[0].code")).isEqualTo("permission.unknown");
        assertThat(made("Nothing").statusCode()).isEqualTo(400);
        assertThat(office.as("TENANT")
                        .body(Map.of("name", "Mine", "permissions", List.of("lease.read")))
                        .post("/roles")
                        .statusCode())
                .isEqualTo(403);
        made("Twice", "lease.read").then().statusCode(201);
        assertThat(made("twice", "lease.read").jsonPath().getString("code")).isEqualTo("role.name-taken");
    }

    @Test
    void nobodyGivesOrTakesWhatTheyLack() throws SQLException {
        String hires = made("Hires people", "role.write").jsonPath().getString("id");
        assigned("MANAGER", Map.of("customRoles", List.of(hires))).then().statusCode(200);
        RequestSpecification hirer = renewed("MANAGER");
        Response makes = hirer.body(Map.of("name", "Sees bills", "permissions", List.of("invoice.read")))
                .post("/roles");
        assertThat(makes.statusCode()).isEqualTo(422);
        assertThat(makes.jsonPath().getString("fields[0].code")).isEqualTo("permission.not-yours");
        assertThat(assigned(renewed("MANAGER"), "CARETAKER", Map.of("roles", List.of("MANAGER")))
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("permission.not-yours");
        assertThat(assigned(renewed("MANAGER"), "OWNER", Map.of("customRoles", List.of(hires)))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoMayInviteAsksNobodyInAsMoreThanTheyAre() throws SQLException {
        String asksIn = made("Asks people in", "person.invite").jsonPath().getString("id");
        assigned("CARETAKER", Map.of("customRoles", List.of(asksIn))).then().statusCode(200);
        for (String role : List.of("MANAGER", "ACCOUNTANT", "CARETAKER", "OWNER")) {
            Response refused = invited(renewed("CARETAKER"), role);
            assertThat(refused.statusCode()).as(role).isEqualTo(422);
            assertThat(refused.jsonPath().getString("fields[0].code")).isEqualTo("invitation.role-above");
        }
        assertThat(invited(office.as("OWNER"), "MANAGER").statusCode()).isEqualTo(201);
        assertThat(invited(office.as("OWNER"), "OWNER").statusCode()).isEqualTo(201);
        assigned("CARETAKER", Map.of("roles", List.of("CARETAKER"))).then().statusCode(200);
    }

    @Test
    void anOrganisationKeepsAnOwner() throws SQLException {
        Response gone = assigned("OWNER", Map.of("roles", List.of("MANAGER")));
        assertThat(gone.statusCode()).isEqualTo(409);
        assertThat(gone.jsonPath().getString("code")).isEqualTo("role.owner-needed");
        assertThat(assigned("OWNER", Map.of("roles", List.of())).statusCode()).isEqualTo(400);
    }

    @Test
    void whoIsNotOfTheOfficeIsNotFound() throws SQLException {
        Office other = Office.founded(administrator, "Somebody Else", "অন্য কেউ");
        for (String username : List.of(other.username("MANAGER"), office.username("TENANT"))) {
            Response answer = office.as("OWNER").get("/accounts/{id}/roles", account(username));
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.jsonPath().getString("code")).isEqualTo("account.not-found");
        }
    }

    private static Response made(String name, String... permissions) {
        return office.as("OWNER")
                .body(Map.of("name", name, "permissions", List.of(permissions)))
                .post("/roles");
    }

    private static Response assigned(String role, Map<String, ?> roles) throws SQLException {
        return assigned(office.as("OWNER"), role, roles);
    }

    private static Response assigned(RequestSpecification by, String role, Map<String, ?> roles) throws SQLException {
        return by.header("If-Match", "*").body(roles).put("/accounts/{id}/roles", account(office.username(role)));
    }

    private static Response invited(RequestSpecification by, String role) {
        return by.body(Map.of("contact", UUID.randomUUID() + "@office.example", "role", role, "name", "Second Self"))
                .post("/invitations");
    }

    private static String account(String username) throws SQLException {
        return administrator.text("select id from account where username = '" + username + "'");
    }

    private static RequestSpecification renewed(String role) {
        return Api.asNobody()
                .header("Authorization", "Bearer " + Api.newToken(office.username(role), Office.password()));
    }

    private static long events(String type) throws SQLException {
        return administrator.number(
                "select count(*) from domain_event where type = '" + type + "' and organisation_id = " + office.key());
    }
}
