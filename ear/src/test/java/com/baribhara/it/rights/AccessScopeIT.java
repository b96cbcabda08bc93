package com.baribhara.it.rights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Portfolio;
import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import com.baribhara.migrations.RolePasswords;
import com.baribhara.shared.BillingMonth;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two buildings a caretaker and a manager see one: nothing of the other reaches them by any way. */
class AccessScopeIT {
    private static final int ALL = 120;

    /** Tables with a column that names something of a building, and why they are not asked for it. */
    private static final Set<String> NOT_SCOPED = Set.of(
            "access_scope_property", // the limits themselves: read by those who set them
            "notification", // a tenant's own
            "invitation", // read by those who invite
            "late_fee_candidate"); // the batch's own

    private static Office office;
    private static Sql administrator;

    @BeforeAll
    static void twoBuildingsAndSomebodyWhoSeesOne() throws SQLException {
        administrator = new Sql(RunningSystem.get().database().connectAsAdministrator());
        office = Office.founded(administrator, "Two Buildings", "দুই বাড়ি");
        new Portfolio(administrator).create(ALL, office.key(), BillingMonth.valueOf("2026-11"));
        Runs.of("2026-11", false, () -> office.as("OWNER"));
        for (String house : List.of("B0", "B1")) {
            shared("OWNER", thing("property", house), "W-" + house).then().statusCode(201);
        }
        for (String role : List.of("CARETAKER", "MANAGER")) {
            limited(role, Map.of("limited", true, "properties", List.of(thing("property", "B0"))))
                    .then()
                    .statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "properties, 1",
        "units, 99",
        "tenants, 99",
        "leases, 99",
        "invoices, 99",
        "meters, 0",
        "shared-bills, 1"
    })
    void listsHoldWhatIsOfOnesOwnBuildings(String list, int total) {
        assertThat(office.as("MANAGER").get("/" + list).jsonPath().getInt("total"))
                .isEqualTo(total);
        assertThat(office.as("OWNER").get("/" + list).jsonPath().getInt("total"))
                .isGreaterThanOrEqualTo(total);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/leases/{lease}", "/leases/{lease}/rent-changes", "/leases/{lease}/escalation",
                        "/leases/{lease}/documents",
                "/leases/{lease}/holdings", "/units/{unit}", "/tenants/{tenant}", "/properties/{property}",
                "/properties/{property}/units", "/invoices/{invoice}", "/shared-bills/{bill}"
            })
    void whatIsOfAnotherBuildingIsNotFound(String path) throws SQLException {
        String theirs = path.replace("{lease}", thing("lease", "L110"))
                .replace("{unit}", thing("unit", "U110"))
                .replace("{tenant}", thing("tenant", "T110"))
                .replace("{property}", thing("property", "B1"))
                .replace("{invoice}", invoiceOf("L110"))
                .replace("{bill}", billOf("B1"));
        assertThat(office.as("OWNER").get(theirs).statusCode()).as(theirs).isEqualTo(200);
        assertThat(office.as("MANAGER").get(theirs).statusCode()).as(theirs).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tenant/lease.xhtml?id={lease}",
                "/tenant/tenant.xhtml?id={tenant}",
                "/property/unit.xhtml?id={unit}",
                "/property/property.xhtml?id={property}",
                "/invoice/invoice.xhtml?id={invoice}",
                "/invoice/shared-bill.xhtml?id={bill}",
                "/invoice/shared-bill-form.xhtml?property={property}"
            })
    void pagesOfAnotherBuildingAreNotFoundAndOnesOwnAreShown(String page) throws SQLException {
        assertThat(page("MANAGER", filled(page, "L110", "U110", "T110", "B1")).statusCode())
                .isEqualTo(404);
        assertThat(page("MANAGER", filled(page, "L10", "U10", "T10", "B0")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home.xhtml",
                "/tenant/leases.xhtml?size=100",
                "/tenant/tenants.xhtml?size=100",
                "/property/units.xhtml?size=100",
                "/property/properties.xhtml",
                "/invoice/invoices.xhtml?size=100",
                "/property/readings.xhtml",
                "/invoice/corrections.xhtml",
                "/invoice/shared-bills.xhtml",
                "/invoice/shared-bill-form.xhtml",
                "/search?find=T110",
                "/search?find=U110",
                "/search?find=L110",
                "/search?find=B1",
                "/export/leases.csv",
                "/export/tenants.csv",
                "/export/units.csv",
                "/export/invoices.csv",
                "/export/shared-bills.csv",
                "/export/properties.csv"
            })
    void noListSearchOrExportNamesAnythingOfAnotherBuilding(String address) {
        Response answer = page("MANAGER", address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.asString())
                .as(address)
                .doesNotContain("L110", "Benchmark House 1<", "Benchmark House 1\"", "Benchmark House 1,")
                .doesNotContainPattern("\\bU110\\b|Tenant 110\\b|ভাড়াটিয়া 110");
    }

    @Test
    void aBillIsSharedInOnesOwnBuildingsOnly() throws SQLException {
        assertThat(shared("MANAGER", thing("property", "B1"), "W-2").statusCode())
                .isEqualTo(404);
        assertThat(shared("MANAGER", thing("property", "B0"), "W-B0").statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/invoice-runs", "/ledger/balances", "/late-fee-policies", "/imports", "/roles"})
    void whatConcernsAllBuildingsIsNotForTheLimited(String path) {
        assertThat(office.as("MANAGER").get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void somebodyMayNotBeLimitedToAnothersBuildingAndAnOwnerNotAtAll() throws SQLException {
        assertThat(limited("OWNER", Map.of("limited", true, "properties", List.of()))
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("scope.owner");
        Response unknown = limited(
                "ACCOUNTANT", Map.of("limited", true, "properties", List.of("0197a000-0000-7000-8000-000000000101")));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.jsonPath().getString("fields[0].code")).isEqualTo("id.unknown");
        assertThat(office.as("MANAGER")
                        .get("/accounts/{id}/properties", account("CARETAKER"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(administrator.number(
                        "select count(*) from domain_event where type = 'AccessLimited' and organisation_id = "
                                + office.key()))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aLimitHoldsFromTheNextCallOnAndIsTakenBackTheSameWay() throws SQLException {
        RequestSpecification before = office.as("ACCOUNTANT");
        assertThat(before.get("/leases").jsonPath().getInt("total")).isEqualTo(ALL);
        limited("ACCOUNTANT", Map.of("limited", true, "properties", List.of()))
                .then()
                .statusCode(200);
        assertThat(office.as("ACCOUNTANT").get("/leases").jsonPath().getInt("total"))
                .isZero();
        limited("ACCOUNTANT", Map.of("limited", false)).then().statusCode(200);
        assertThat(office.as("ACCOUNTANT").get("/leases").jsonPath().getInt("total"))
                .isEqualTo(ALL);
    }

    @Test
    void everyTableThatHangsOnABuildingHasItsPolicy() throws SQLException {
        assertThat(names("""
                        select distinct c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
                        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and has_table_privilege('baribhara_app', c.oid, 'select')
                          and a.attname in ('property_id', 'unit_id', 'lease_id', 'tenant_id', 'meter_id', 'invoice_id', 'credit_note_id',
                                            'settlement_id', 'document_id', 'entry_id')
                          and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = c.relname || '_scope')
                        """)).isSubsetOf(NOT_SCOPED);
    }

    /** The names of who works in the office stand in no building: they are found by all who work there. */
    @Test
    void whoIsLimitedToNothingSeesNoRowOfAnyTableOfABuilding() throws SQLException {
        try (Connection connection = RunningSystem.get().database().connect(RolePasswords.APP);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('baribhara.organisation', '" + office.key()
                    + "', true), set_config('baribhara.scope', '{}', true)");
            List<String> tables = names("select relname from pg_policy p join pg_class c on c.oid = p.polrelid"
                    + " where polname = relname || '_scope' and relname <> 'late_fee_policy'");
            assertThat(tables).hasSizeGreaterThan(30);
            for (String table : tables) {
                String names = table.equals("search_word") ? " where kind <> 'STAFF'" : "";
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table + names)) {
                    rows.next();
                    assertThat(rows.getLong(1)).as(table).isZero();
                }
            }
        }
    }

    private static Response limited(String role, Map<String, ?> scope) throws SQLException {
        return office.as("OWNER").header("If-Match", "*").body(scope).put("/accounts/{id}/properties", account(role));
    }

    private static String account(String role) throws SQLException {
        return administrator.text("select id from account where username = '" + office.username(role) + "'");
    }

    private static String thing(String table, String code) throws SQLException {
        return administrator.text(
                "select id from " + table + " where organisation_id = " + office.key() + " and code = '" + code + "'");
    }

    private static String invoiceOf(String lease) throws SQLException {
        return administrator.text("select id from invoice where organisation_id = " + office.key() + " and lease_id = '"
                + thing("lease", lease) + "' limit 1");
    }

    private static String billOf(String property) throws SQLException {
        return administrator.text("select id from shared_bill where organisation_id = " + office.key()
                + " and property_id = '" + thing("property", property) + "'");
    }

    private static Response shared(String role, String property, String number) {
        return office.as(role)
                .header("Idempotency-Key", number)
                .body(Map.of(
                        "property",
                        property,
                        "kind",
                        "WATER",
                        "number",
                        number,
                        "from",
                        "2026-10-01",
                        "to",
                        "2026-10-31",
                        "amount",
                        "5000.00",
                        "basis",
                        "EQUAL"))
                .post("/shared-bills");
    }

    private static String filled(String page, String lease, String unit, String tenant, String property)
            throws SQLException {
        return page.replace("{lease}", thing("lease", lease))
                .replace("{unit}", thing("unit", unit))
                .replace("{tenant}", thing("tenant", tenant))
                .replace("{property}", thing("property", property))
                .replace("{invoice}", invoiceOf(lease))
                .replace("{bill}", billOf(property));
    }

    private static Response page(String role, String address) {
        return given().baseUri(RunningSystem.get().url().toString())
                .cookie("__Host-baribhara_token", Api.token(office.username(role), Office.password()))
                .cookie("baribhara_language", "en")
                .urlEncodingEnabled(false)
                .get(address);
    }

    private static List<String> names(String query) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
