package com.baribhara.e2e;

import static io.restassured.RestAssured.given;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The doors that are neither calls of the API nor pages: files, pictures, exports, search, acts on many, progress. */
class SideDoorsIT {
    private static final String ACT = "/bulk/";

    private static Showroom room;
    private static MatrixThings things;
    private static Sql sql;

    @BeforeAll
    static void twoLandlords() throws SQLException {
        room = Showroom.get();
        things = MatrixThings.of(room);
        Connection connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
    }

    /** What the landlord gets there nobody else does: nobody, no tenant, and no owner of another company. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/property/document?id={document}",
                "/property/reading-photo?meter={meter}&reading={reading}",
                "/tenant/import-errors.csv?id={import}"
            })
    void aFileIsHandedToItsOwnOfficeAlone(String door) {
        String address = filled(door);
        assertThat(as("OWNER").get(address).statusCode()).as(address).isEqualTo(200);
        assertThat(as("TENANT").get(address).statusCode()).as(address).isEqualTo(403);
        assertThat(nobody().get(address).statusCode()).as(address).isEqualTo(401);
        Response elsewhere = newcomer().get(address);
        assertThat(elsewhere.statusCode()).as(address).isEqualTo(404);
        assertThat(elsewhere.asString())
                .as("as for what is not there")
                .hasSameSizeAs(newcomer()
                        .get(address.replaceAll("=[0-9a-f-]{36}", "=" + MatrixThings.NOBODYS))
                        .asString());
    }

    @Test
    void aPictureIsSeenInItsOwnOfficeAlone() {
        String address = filled("/user/photo?account={person}");
        assertThat(as("MANAGER").get(address).statusCode()).isEqualTo(200);
        assertThat(nobody().get(address).statusCode()).isEqualTo(401);
        assertThat(newcomer().get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "properties {property}",
                "units {unit}",
                "tenants {tenant}",
                "leases {lease}",
                "invoices {invoice}"
            })
    void anExportOfChosenRowsBringsOnesOwn(String chosen) {
        String list = chosen.split(" ")[0];
        String id = room.fillIn(chosen.split(" ")[1]);
        assertThat(rows(as("OWNER"), list, id)).as(list).hasSize(2);
        assertThat(rows(newcomer(), list, id)).as(list + " of another").hasSize(1);
    }

    private static List<String> rows(RequestSpecification asking, String list, String id) {
        Response file = asking.formParam("id", id).post("/export/" + list + ".csv");
        assertThat(file.statusCode()).isEqualTo(200);
        return file.asString().strip().lines().toList();
    }

    @Test
    void searchKnowsOnesOwnAlone() throws SQLException {
        String code = sql.text("select code from lease where id = '" + room.fillIn("{lease}") + "'");
        String href = "id=" + room.fillIn("{lease}");
        assertThat(as("OWNER").queryParam("find", code).get("/search").asString())
                .contains(href);
        assertThat(newcomer().queryParam("find", code).get("/search").asString())
                .doesNotContain(href);
    }

    @Test
    void actsOnManyTouchNothingOfAnother() throws SQLException {
        String unit = room.fillIn("{unit}");
        String status = "select status from unit where id = '" + unit + "'";
        String before = sql.text(status);
        Response prepared = choose(as("OWNER"), unit);
        assertThat(prepared.statusCode()).isEqualTo(303);
        String page = prepared.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(newcomer().get(page).statusCode()).isEqualTo(404);
        for (String act : List.of("begin", "again")) {
            Response taken =
                    newcomer().formParam("bulk", page.replaceFirst(".*id=", "")).post(ACT + act);
            assertThat(taken.statusCode()).as(act).isEqualTo(404);
        }
        Response own = choose(newcomer(), unit);
        String theirs = String.valueOf(own.header("Location")).replaceFirst("^https?://[^/]+", "");
        assertThat(newcomer().get(theirs).asString())
                .as("chosen by its id, it is not there")
                .doesNotContain(
                        sql.text("select p.name from unit u join property p on p.id = u.property_id where u.id = '"
                                + unit + "'"));
        newcomer().formParam("bulk", theirs.replaceFirst(".*id=", "")).post(ACT + "begin");
        assertThat(newcomer().get(theirs).statusCode()).isLessThan(500);
        assertThat(sql.text(status)).isEqualTo(before);
    }

    private static Response choose(RequestSpecification asking, String unit) {
        return asking.formParams(
                        Map.of("list", "units", "act", "withdraw-units", "origin", "/property/units.xhtml", "id", unit))
                .post(ACT + "prepare");
    }

    @Test
    void parkedLeasesOfAnotherAreNotTriedAgain() throws SQLException {
        String runs = "select count(*) from invoice_run where selected and organisation_id = "
                + "(select organisation_id from lease where id = '" + room.fillIn("{lease}") + "')";
        long before = sql.number(runs);
        Response answer = newcomer().formParam("id", room.fillIn("{lease}")).post("/parked/retry");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/invoice/parked.xhtml?refused=");
        assertThat(sql.number(runs)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/live-progress",
                "/search?find=x",
                "/export/leases.csv",
                "/list-columns",
                "/parked/retry",
                "/bulk/prepare"
            })
    void whoIsNobodyIsAskedWhoTheyAreAndATenantIsSentAway(String door) {
        assertThat(nobody().get(door).statusCode()).isEqualTo(401);
        assertThat(as("TENANT").get(door).statusCode()).isEqualTo(403);
    }

    private static String filled(String door) {
        return room.fillIn(
                door.replace("{document}", things.fillIn("/documents/{id}").substring("/documents/".length())));
    }

    private static RequestSpecification as(String role) {
        return bearing(Api.token(room.landlord().username(role), Office.password()));
    }

    private static RequestSpecification newcomer() {
        return bearing(Api.token(room.newcomer().username("OWNER"), Office.password()));
    }

    private static RequestSpecification bearing(String token) {
        return nobody().cookie("__Host-baribhara_token", token);
    }

    private static RequestSpecification nobody() {
        return given().baseUri(RunningSystem.get().url().toString())
                .cookie("baribhara_language", "en")
                .redirects()
                .follow(false);
    }
}
