package com.baribhara.it.page;

import static com.baribhara.it.ALease.aLease;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list shows can be taken away as a file: the same rows, order and columns, and nothing a spreadsheet would run. */
class ListExportIT {
    private static final String FORMULA = "=cmd|' /C calc'!A0";
    private static String mark;

    @BeforeAll
    static void someTenantsAndLeases() {
        mark = "X" + UUID.randomUUID().toString().substring(0, 8);
        tenant(mark + "-2", "Zakir " + mark);
        tenant(mark + "-1", "Anwar " + mark);
        aLease().rent("15500.50").drafted();
    }

    private static void tenant(String code, String name) {
        Api.as("OWNER")
                .body(Map.of("code", code, "name", name, "phone", "01712345678"))
                .post("/tenants")
                .then()
                .statusCode(201);
    }

    @Test
    void bringsTheRowsThatTheListFindsInItsOrderWithItsColumns() {
        List<String> lines = csv("tenants", "find=" + mark + "-&sort=-name&columns=name,code");
        assertThat(lines)
                .containsExactly("Name,Code", "Zakir " + mark + "," + mark + "-2", "Anwar " + mark + "," + mark + "-1");
        assertThat(csv("tenants", "find=nobody-has-this-name")).hasSize(1);
    }

    @Test
    void bringsAllPagesAndNotTheOneThatIsShown() {
        for (int more = 0; more < 27; more++) {
            tenant("M" + mark + more, "Many " + mark);
        }
        assertThat(csv("tenants", "find=Many+" + mark + "&size=25")).hasSize(28);
    }

    @Test
    void bringsOnlyTheChosenRows() {
        String id = Api.as("OWNER")
                .queryParam("name", "Zakir " + mark)
                .get("/tenants")
                .path("items[0].id");
        Response answer = visitor("OWNER").formParam("id", id).post("/export/tenants.csv?columns=name");
        assertThat(lines(answer)).containsExactly("Name", "Zakir " + mark);
    }

    @Test
    void aNameThatIsAFormulaArrivesHarmless() {
        String code = "F" + mark;
        tenant(code, FORMULA);
        assertThat(csv("tenants", "find=F" + mark + "&columns=name,phone"))
                .contains("'" + FORMULA + ",'+8801712345678");
    }

    @ParameterizedTest
    @CsvSource({"en, Rent", "bn, ভাড়া"})
    void headsStandInTheReadersLanguageAndFiguresForMachines(String language, String rent) {
        Response answer =
                visitor("OWNER").cookie("baribhara_language", language).get("/export/leases.csv?columns=code,rent");
        assertThat(lines(answer).get(0)).contains(rent);
        assertThat(lines(answer)).anyMatch(line -> line.endsWith(",15500.50"));
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"leases-\\d{4}-\\d\\d-\\d\\d\\.csv\"; .*");
    }

    @Test
    void excelGetsAWorkbook() {
        Response answer = visitor("ACCOUNTANT").get("/export/invoices.xlsx");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).contains("spreadsheetml");
        assertThat(answer.asByteArray()).startsWith('P', 'K');
    }

    @ParameterizedTest
    @CsvSource({
        "TENANT, leases.csv, 403",
        "CARETAKER, invoices.csv, 403",
        "CARETAKER, leases.csv, 200",
        "OWNER, secrets.csv, 404",
        "OWNER, leases.pdf, 404",
        "OWNER, leases.csv?id=zzz, 400",
        "OWNER, leases.csv?status=zzz&sort=zzz&columns=zzz, 200"
    })
    void isForThoseWhoMaySeeTheList(String role, String file, int status) {
        assertThat(visitor(role).get("/export/" + file).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"properties", "units", "tenants", "leases", "invoices", "parked", "credit-notes", "shared-bills"
            })
    void everyListCanBeTakenAway(String list) {
        assertThat(csv(list, "size=25")).isNotEmpty();
    }

    private static List<String> csv(String list, String query) {
        return lines(visitor("OWNER").urlEncodingEnabled(false).get("/export/" + list + ".csv?" + query));
    }

    private static List<String> lines(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Pattern.compile("\r\n")
                .splitAsStream(answer.asString().replace("\uFEFF", ""))
                .toList();
    }

    private static io.restassured.specification.RequestSpecification visitor(String role) {
        Accounts accounts = RunningSystem.get().accounts();
        return given().baseUri(RunningSystem.get().url().toString())
                .cookie("__Host-baribhara_token", Api.token(accounts.username(role), accounts.password(role)));
    }
}
