package com.baribhara.it.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.Neighbour;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the palette of the pages finds, asked for as a page does: by cookie. */
class SearchIT {
    private static final Accounts ACCOUNTS = RunningSystem.get().accounts();
    private static String tenant;
    private static String property;

    @BeforeAll
    static void aTenantAndABuilding() throws SQLException {
        Neighbour.movesIn();
        tenant = made(
                "/tenants",
                Map.of(
                        "code",
                        "SRCH-7",
                        "name",
                        "Md. Quddus Zamindar",
                        "nameBn",
                        "কুদ্দুস জমিদার",
                        "phone",
                        "01977665544"));
        property = made(
                "/properties",
                Map.of(
                        "code",
                        "QX-9",
                        "name",
                        "Xanadu Palace",
                        "nameBn",
                        "জানাদু প্রাসাদ",
                        "address",
                        Map.of("area", "Banani", "district", "Dhaka")));
        made("/properties/" + property + "/units", Map.of("code", "ZQ-41", "kind", "FLAT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quddus",
                "QUDDUS",
                "zamin",
                "md. zamindar",
                "zamindar quddus",
                "জমিদার",
                "কুদ্দুস জ",
                "srch-7",
                "SRCH",
                "01977665544",
                "+880 1977-665544",
                "০১৯৭৭৬৬৫৫৪৪",
                "1977665544",
                "019776655"
            })
    void findsATenantByNameCodeOrPhoneHoweverTheyAreTyped(String typed) {
        assertThat(found("OWNER", typed)).contains("/tenant/tenant.xhtml?id=" + tenant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zq-41", "zq", "xanadu", "xanadu zq-41", "প্রাসাদ 41", "qx-9"})
    void findsAUnitByItsCodeItsBuildingOrBoth(String typed) {
        assertThat(titles("OWNER", typed)).contains("ZQ-41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xanadu", "qx-9", "জানাদু"})
    void findsABuilding(String typed) {
        assertThat(found("OWNER", typed)).contains("/property/property.xhtml?id=" + property);
    }

    @Test
    void followsANewNameAndForgetsTheOldOne() {
        String renamed = made("/tenants", Map.of("name", "Wazed Oldname"));
        Api.as("OWNER")
                .header("If-Match", Api.as("OWNER").get("/tenants/" + renamed).header("ETag"))
                .body(Map.of("name", "Wazed Newname"))
                .patch("/tenants/" + renamed)
                .then()
                .statusCode(200);
        assertThat(found("OWNER", "newname")).hasSize(1);
        assertThat(found("OWNER", "oldname")).isEmpty();
        assertThat(found("OWNER", "wazed")).hasSize(1);
    }

    @Test
    void findsNothingOfAnotherOrganisation() {
        assertThat(found("OWNER", "Salma")).noneMatch(href -> href.contains(Neighbour.TENANT.toString()));
        assertThat(found("OWNER", "Padma")).noneMatch(href -> href.contains(Neighbour.PROPERTY.toString()));
        assertThat(found("OWNER", "NL-1")).noneMatch(href -> href.contains(Neighbour.LEASE.toString()));
    }

    @Test
    void takesWhatIsTypedForTextAndNothingElse() {
        assertThat(found("OWNER", "%%%")).isEmpty();
        assertThat(found("OWNER", "' or '1'='1")).isEmpty();
        assertThat(asked("OWNER", "x".repeat(5000)).statusCode()).isEqualTo(200);
        assertThat(asked("OWNER", "\u0000ab").statusCode()).isEqualTo(200);
    }

    @Test
    void isForStaffAlone() {
        assertThat(asked("CARETAKER", "quddus").statusCode()).isEqualTo(200);
        assertThat(asked("TENANT", "quddus").statusCode()).isEqualTo(403);
        Response unknown = given().baseUri(RunningSystem.get().url().toString())
                .queryParam("find", "quddus")
                .get("/search");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.contentType()).startsWith("application/problem+json");
    }

    private static List<String> found(String role, String typed) {
        return asked(role, typed).then().statusCode(200).extract().jsonPath().getList("href", String.class);
    }

    private static List<String> titles(String role, String typed) {
        return asked(role, typed).jsonPath().getList("title", String.class);
    }

    private static Response asked(String role, String typed) {
        return given().baseUri(RunningSystem.get().url().toString())
                .cookie("__Host-baribhara_token", Api.token(ACCOUNTS.username(role), ACCOUNTS.password(role)))
                .queryParam("find", typed)
                .get("/search");
    }

    private static String made(String path, Map<String, Object> body) {
        String location = Api.as("OWNER")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
