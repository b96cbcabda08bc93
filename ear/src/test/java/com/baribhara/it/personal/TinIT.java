package com.baribhara.it.personal;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.DataKeys;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The taxpayer's number of a tenant, and of the landlord: sealed in the database, masked for most, shown whole on the record. */
class TinIT {
    private static Connection connection;
    private static Sql sql;
    private static Office office;

    @BeforeAll
    static void open() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        office = Office.founded(sql, "Meghna Holdings", "মেঘনা হোল্ডিংস");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void whoMaySeeItGetsItWholeAndThatIsRecordedOthersAndListsGetItMasked() throws SQLException {
        String tin = number();
        String id = tenant(tin);
        String masked = masked(tin);
        assertThat(sql.number("select length(tin_sealed) from tenant where id = '" + id + "'"))
                .isGreaterThan(30);
        assertThat(sql.number("select count(*) from search_word where id = '" + id + "' and word like '%"
                        + tin.substring(2) + "%'"))
                .isZero();

        long before = events(id, "TenantTinShown");
        assertThat(tinOf("MANAGER", id)).isEqualTo(tin);
        assertThat(events(id, "TenantTinShown")).isEqualTo(before + 1);
        assertThat(events(id, "TenantNidShown")).as("there is none").isZero();
        assertThat(tinOf("ACCOUNTANT", id)).isEqualTo(masked);
        assertThat(tinOf("CARETAKER", id)).isEqualTo(masked);
        assertThat(events(id, "TenantTinShown")).isEqualTo(before + 1);
        assertThat(office.as("OWNER").get("/tenants").asString())
                .contains(masked)
                .doesNotContain(tin);
    }

    @Test
    void itIsFoundByWhoKnowsItWholeInOneOrganisationAlone() throws SQLException {
        String tin = number();
        String id = tenant(tin);
        Office elsewhere = Office.founded(sql, "Gorai Holdings", "গড়াই হোল্ডিংস");

        assertThat(found(office, Map.of("tin", tin.substring(0, 4) + " " + tin.substring(4)))
                        .getList("items.id"))
                .containsExactly(id);
        assertThat(found(office, Map.of("tin", tin)).getString("items[0].tin")).isEqualTo(masked(tin));
        assertThat(found(office, Map.of("tin", tin, "nid", "5999999999")).getList("items.id"))
                .as("nobody has both")
                .isEmpty();
        assertThat(found(elsewhere, Map.of("tin", tin)).getList("items.id")).isEmpty();
        refused(office.as("OWNER").body(Map.of("tin", tin + "1")).post("/tenants/search"), "tin", "tin.malformed");
        refused(office.as("OWNER").body(Map.of()).post("/tenants/search"), "nid", "field.required");
        assertThat(office.as("ACCOUNTANT")
                        .body(Map.of("tin", tin))
                        .post("/tenants/search")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void itStaysWhenItComesBackMaskedAndIsToldOfByItsNameAlone() throws SQLException {
        String tin = number();
        String id = tenant(tin);
        Response read = office.as("ACCOUNTANT").get("/tenants/{id}", id);
        Response kept = office.as("OWNER")
                .header("If-Match", "*")
                .body(Map.of("tin", read.<String>path("tin"), "email", "meghna@office.example"))
                .patch("/tenants/{id}", id);
        assertThat(kept.<String>path("tin")).isEqualTo(tin);

        String other = number();
        Response changed = office.as("OWNER")
                .header("If-Match", kept.header("ETag"))
                .body(Map.of("tin", other))
                .patch("/tenants/{id}", id);
        assertThat(changed.<String>path("tin")).isEqualTo(other);
        assertThat(sql.text("select payload::text from domain_event where type = 'TenantChanged' and aggregate_id = '"
                        + id + "' order by position desc limit 1"))
                .contains("\"changed\": \"tin\"")
                .doesNotContain(tin.substring(8), other.substring(8));
    }

    @Test
    void whatIsSealedForOneTenantOpensForNoOther() throws SQLException {
        String id = tenant(number());
        String another = tenant(number());
        sql.run("update tenant t set tin_sealed = a.tin_sealed, tin_mark = a.tin_mark from tenant a where t.id = '" + id
                + "' and a.id = '" + another + "'");
        Response moved = office.as("OWNER").get("/tenants/{id}", id);
        sql.run("update tenant set tin_sealed = null, tin_mark = null where id = '" + id + "'");

        assertThat(moved.statusCode()).isEqualTo(500);
        assertThat(office.as("OWNER").get("/tenants/{id}", id).statusCode()).isEqualTo(200);
    }

    @Test
    void theLandlordsOwnIsMaskedForAllAndShownToItsOwnerWhoAsks() throws SQLException {
        Office holding = Office.founded(sql, "Kushiyara Holdings", "কুশিয়ারা হোল্ডিংস");
        String tin = number();
        String masked = masked(tin);
        assertThat(landlord(holding, tin).<String>path("tin")).isEqualTo(masked);
        for (String role : new String[] {"OWNER", "MANAGER", "ACCOUNTANT"}) {
            assertThat(holding.as(role).get("/organisation").<String>path("tin"))
                    .isEqualTo(masked);
        }
        assertThat(holding.as("MANAGER").post("/organisation/tin").statusCode()).isEqualTo(403);
        String organisation = holding.as("OWNER").get("/organisation").path("id");
        assertThat(events(organisation, "OrganisationTinShown")).isZero();
        assertThat(holding.as("OWNER").post("/organisation/tin").<String>path("tin"))
                .isEqualTo(tin);
        assertThat(events(organisation, "OrganisationTinShown")).isEqualTo(1);
        assertThat(sql.text("select payload::text from domain_event where type = 'OrganisationChanged'"
                        + " and aggregate_id = '" + organisation + "'"))
                .contains(masked)
                .doesNotContain(tin);

        Response kept = holding.as("OWNER")
                .header("If-Match", "*")
                .body(Map.of("tin", masked, "name", "Kushiyara Estates"))
                .patch("/organisation");
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(200);
        assertThat(holding.as("OWNER").post("/organisation/tin").<String>path("tin"))
                .isEqualTo(tin);
        refused(landlordAsked(holding, tin + "1"), "tin", "tin.malformed");
    }

    @Test
    void theNumbersFollowANewKey() throws SQLException {
        String tin = number();
        String id = tenant(tin);
        String own = number();
        landlord(office, own);
        String ofTenant =
                "select encode(substring(tin_sealed from 1 for 5), 'hex') from tenant where id = '" + id + "'";
        String ofOffice =
                "select encode(substring(tin_sealed from 1 for 5), 'hex') from organisation where id = " + office.key();
        DataKeys.atRest(sql);
        String begin = sql.text(ofTenant);
        assertThat(sql.text(ofOffice)).isEqualTo(begin);

        assertThat(Api.as("ADMIN").post("/data-keys/renewals").statusCode()).isEqualTo(202);
        DataKeys.followed(sql);

        assertThat(sql.text(ofTenant)).isNotEqualTo(begin).isEqualTo(sql.text(ofOffice));
        assertThat(tinOf("OWNER", id)).isEqualTo(tin);
        assertThat(found(office, Map.of("tin", tin)).getList("items.id")).containsExactly(id);
        assertThat(office.as("OWNER").post("/organisation/tin").<String>path("tin"))
                .isEqualTo(own);
    }

    private static Response landlord(Office holding, String tin) {
        Response changed = landlordAsked(holding, tin);
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        return changed;
    }

    private static Response landlordAsked(Office holding, String tin) {
        return holding.as("OWNER")
                .header("If-Match", "*")
                .body(Map.of("tin", tin))
                .patch("/organisation");
    }

    private static void refused(Response answer, String field, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.<String>path("fields[0].name")).isEqualTo(field);
        assertThat(answer.<String>path("fields[0].code")).isEqualTo(code);
    }

    private static long events(String aggregate, String type) throws SQLException {
        return sql.number(
                "select count(*) from domain_event where type = '" + type + "' and aggregate_id = '" + aggregate + "'");
    }

    private static JsonPath found(Office where, Map<String, String> numbers) {
        return where.as("MANAGER")
                .body(numbers)
                .post("/tenants/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String tinOf(String role, String id) {
        return office.as(role).get("/tenants/{id}", id).path("tin");
    }

    private static String tenant(String tin) {
        return office.as("OWNER")
                .body(Map.of("name", "Meghna Traders", "tin", tin))
                .post("/tenants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String masked(String tin) {
        return "********" + tin.substring(8);
    }

    private static String number() {
        return String.valueOf(ThreadLocalRandom.current().nextLong(500_000_000_000L, 999_999_999_999L));
    }
}
