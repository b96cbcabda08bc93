package com.baribhara.it.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Portfolio;
import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.migrations.RolePasswords;
import com.baribhara.shared.BillingMonth;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is looked for is found by whoever may know of them, and by nobody else. */
class PeopleIT {
    private static final int TENANTS = 120;
    private static final String COLLEAGUE = "+8801911223344";

    private static Sql sql;
    private static Office office;
    private static Office neighbours;
    private static String tenant;

    @BeforeAll
    static void twoOffices() throws SQLException {
        sql = new Sql(RunningSystem.get().database().connectAsAdministrator());
        office = Office.founded(sql, "Titas Homes", "তিতাস হোমস");
        neighbours = Office.founded(sql, "Turag Homes", "তুরাগ হোমস");
        new Portfolio(sql).create(TENANTS, office.key(), BillingMonth.valueOf("2026-11"));
        sql.run("update account set phone = null where phone = '" + COLLEAGUE + "'");
        sql.run("update account set display_name = 'Quamrul Zzyx', display_name_bn = 'কামরুল জিক্স', phone = '"
                + COLLEAGUE
                + "', email = 'quamrul-" + office.mark() + "@titas.example' where username = '"
                + office.username("MANAGER") + "'");
        tenant = office.as("OWNER")
                .body(Map.of(
                        "name", "Quamrun Nahar",
                        "nameBn", "কামরুন নাহার",
                        "phone", "01811223344",
                        "email", "nahar@titas.example"))
                .post("/tenants")
                .path("id");
        limited("CARETAKER");
    }

    private static void limited(String role) throws SQLException {
        Map<String, Object> limit = Map.of(
                "limited",
                true,
                "properties",
                List.of(sql.text("select id from property where code = 'B0' and organisation_id = " + office.key())));
        String person = sql.text("select id from account where username = '" + office.username(role) + "'");
        office.as("OWNER")
                .header("If-Match", "*")
                .body(limit)
                .put("/accounts/" + person + "/properties")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"quamrul", "QUAM zzyx", "কামরুল", "01911223344", "+880 1911-223344", "০১৯১১২২৩৩৪৪", "1911223344"
            })
    void aColleagueIsFoundByNameAndNumberHoweverTheyAreTyped(String typed) {
        assertThat(names("OWNER", typed)).containsExactly("Quamrul Zzyx");
    }

    @Test
    void aColleagueIsFoundByTheBeginningOfTheAddress() {
        assertThat(names("OWNER", "quamrul-" + office.mark() + "@ti")).containsExactly("Quamrul Zzyx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quamrun", "nahar", "কামরুন", "01811223344", "nahar@titas.example"})
    void aTenantIsFoundLikewise(String typed) {
        Response found = people("OWNER", typed);
        assertThat(found.<String>path("items[0].kind")).isEqualTo("TENANT");
        assertThat(found.<String>path("items[0].id")).isEqualTo(tenant);
        assertThat(found.<String>path("items[0].state")).isEqualTo("NO_ACCOUNT");
    }

    @Test
    void contactsOfColleaguesAreMaskedAndNoWayToThemForWhoMayNotSeeTheStaff() {
        Response found = people("ACCOUNTANT", "quamrul");
        assertThat(found.<String>path("items[0].name")).isEqualTo("Quamrul Zzyx");
        assertThat(found.<String>path("items[0].username")).isNull();
        assertThat(found.<String>path("items[0].phone")).isEqualTo("+8801…344");
        assertThat(found.<String>path("items[0].email")).isEqualTo("q…@titas.example");
        assertThat(names("ACCOUNTANT", "01911223344")).isEmpty();
        assertThat(names("ACCOUNTANT", office.username("MANAGER"))).isEmpty();
        assertThat(people("OWNER", "quamrul").<String>path("items[0].phone")).isEqualTo(COLLEAGUE);
    }

    @Test
    void whoSeesOneBuildingFindsItsTenantsAndNoOthers() {
        assertThat(names("CARETAKER", "T10")).containsExactly("Tenant 10");
        assertThat(names("CARETAKER", "T110")).isEmpty();
        assertThat(names("CARETAKER", "quamrun")).isEmpty();
        assertThat(names("CARETAKER", "quamrul")).containsExactly("Quamrul Zzyx");
        assertThat(office.as("CARETAKER").get("/people?role=TENANT").<Integer>path("total"))
                .isLessThan(TENANTS);
    }

    @Test
    void anotherOrganisationFindsNobodyOfOursAndATenantMayNotLook() {
        assertThat(neighbours.as("OWNER").queryParam("q", "quam").get("/people").<Integer>path("total"))
                .isZero();
        assertThat(office.as("TENANT").get("/people").statusCode()).isEqualTo(403);
        assertThat(Api.as("ADMIN").get("/people").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"role=MANAGER, 1", "role=TENANT&state=NO_ACCOUNT, 121", "state=DISABLED, 0", "role=CUSTOM, 0"})
    void theListIsNarrowedByRoleAndState(String filter, int total) {
        assertThat(office.as("OWNER").get("/people?" + filter).<Integer>path("total"))
                .isEqualTo(total);
    }

    @Test
    void theListIsWalkedPageByPageInTheOrderOfNames() {
        Response first = office.as("OWNER").get("/people?limit=100");
        assertThat(first.<Integer>path("total")).isEqualTo(TENANTS + 1 + 4);
        List<String> names = first.path("items.name");
        Response second = office.as("OWNER")
                .queryParam("after", first.<String>path("next"))
                .get("/people?limit=100");
        assertThat(second.<List<String>>path("items.id"))
                .hasSize(TENANTS + 5 - 100)
                .doesNotContainAnyElementsOf(first.<List<String>>path("items.id"));
        assertThat(names.get(0)).isEqualTo("Farhana Rahman");
        assertThat(office.as("OWNER").get("/people?role=KING").<String>path("fields[0].name"))
                .isEqualTo("role");
        assertThat(office.as("OWNER").get("/people?sort=phone").statusCode()).isEqualTo(400);
    }

    @Test
    void aNewNameIsFoundAndTheOldOneForgotten() {
        office.as("ACCOUNTANT")
                .header("If-Match", "*")
                .body(Map.of("displayName", "Wahida Newname"))
                .patch("/me")
                .then()
                .statusCode(200);
        assertThat(names("OWNER", "wahida")).containsExactly("Wahida Newname");
        office.as("ACCOUNTANT")
                .header("If-Match", "*")
                .body(Map.of("displayName", "Farhana Rahman"))
                .patch("/me")
                .then()
                .statusCode(200);
        assertThat(names("OWNER", "wahida")).isEmpty();
    }

    @Test
    void thePaletteAndThePageFindThemToo() {
        assertThat(page("OWNER", "/search?find=quamrul")).contains("\"kind\":\"staff\"", "/user/person.xhtml?id=");
        assertThat(page("ACCOUNTANT", "/search?find=quamrul"))
                .contains("/user/people.xhtml?find=Quamrul+Zzyx")
                .doesNotContain(office.username("MANAGER"));
        assertThat(page("ACCOUNTANT", "/search?find=01911223344")).doesNotContain("Quamrul");
        assertThat(page("OWNER", "/user/people.xhtml?find=quamrun")).contains("/tenant/tenant.xhtml?id=" + tenant);
    }

    /** As the application asks: the words of one organisation are a range of the index, however many people there are. */
    @Test
    void theIndexOfWordsIsAsked() throws SQLException {
        try (Connection connection = RunningSystem.get().database().connect(RolePasswords.APP);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('baribhara.organisation', '" + office.key() + "', true)");
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows = statement.executeQuery(
                    "explain select p.id from person_overview p where p.id in ("
                            + "select w.id from search_word w where w.kind = 'STAFF' and w.word >= 'quam' and w.word < 'quan' union all"
                            + " select w.id from search_word w where w.kind = 'TENANT' and w.word >= 'quam' and w.word < 'quan')")) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            assertThat(plan.toString()).contains("search_word_id_pk").doesNotContain("Seq Scan on search_word");
        }
    }

    private static List<String> names(String role, String typed) {
        return people(role, typed).path("items.name");
    }

    private static Response people(String role, String typed) {
        return office.as(role)
                .queryParam("q", typed)
                .get("/people")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static String page(String role, String address) {
        return given().baseUri(RunningSystem.get().url().toString())
                .urlEncodingEnabled(false)
                .cookie("baribhara_language", "en")
                .cookie("__Host-baribhara_token", Api.token(office.username(role), Office.password()))
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
