package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A large correction needs a second person, and an accountant's always does. */
class SecondPersonIT {

    @BeforeEach
    void aLimit() throws SQLException {
        AnInvoice.limit("5000");
    }

    @AfterEach
    void noLimit() throws SQLException {
        AnInvoice.limit("null");
    }

    @Test
    void aboveTheLimitNothingIsIssuedUntilAnotherPersonAgrees() {
        AnInvoice invoice = AnInvoice.of(aLease().rent("20000.00"));
        assertThat(AnInvoice.correct("OWNER", invoice.correction("GOODWILL", 1, "5000.00"))
                        .statusCode())
                .isEqualTo(201);

        Response waiting = AnInvoice.correct("OWNER", invoice.correction("GOODWILL", 1, "5000.01"));

        assertThat(waiting.statusCode()).isEqualTo(202);
        assertThat(invoice.read().getString("outstanding")).isEqualTo("15000.00");
        String request = waiting.jsonPath().getString("id");
        assertThat(decide("OWNER", request, "approve").getString("code")).isEqualTo("request.own");
        JsonPath approved = decide("MANAGER", request, "approve");
        assertThat(approved.getString("status")).isEqualTo("APPROVED");
        assertThat(Api.as("OWNER")
                        .get("/credit-notes/{id}", approved.getString("creditNote"))
                        .jsonPath()
                        .getString("total"))
                .isEqualTo("-5000.01");
        assertThat(invoice.read().getString("outstanding")).isEqualTo("9999.99");
        assertThat(decide("MANAGER", request, "approve").getString("code")).isEqualTo("request.decided");
    }

    @Test
    void underAnotherUserNameOneIsNoSecondPerson() throws SQLException {
        AnInvoice invoice = AnInvoice.of(aLease().rent("20000.00"));
        String request = AnInvoice.correct("OWNER", invoice.correction("GOODWILL", 1, "5000.01"))
                .jsonPath()
                .getString("id");
        invoice.change("update correction_request set requested_by = 'former@name.example' where invoice_id = '%s'");

        assertThat(decide("OWNER", request, "approve").getString("code")).isEqualTo("request.own");
        assertThat(invoice.read().getString("outstanding")).isEqualTo("20000.00");
        assertThat(decide("MANAGER", request, "approve").getString("status")).isEqualTo("APPROVED");
    }

    @Test
    void manySmallOnesOfOneInvoiceCountAsOneLarge() {
        AnInvoice invoice = AnInvoice.of(aLease().rent("20000.00"));
        assertThat(AnInvoice.correct("OWNER", invoice.correction("GOODWILL", 1, "3000.00"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(AnInvoice.correct("MANAGER", invoice.correction("GOODWILL", 1, "2000.00"))
                        .statusCode())
                .isEqualTo(201);

        Response waiting = AnInvoice.correct("OWNER", invoice.correction("GOODWILL", 1, "0.01"));

        assertThat(waiting.statusCode()).isEqualTo(202);
        decide("MANAGER", waiting.jsonPath().getString("id"), "approve");
        AnInvoice other = AnInvoice.of(aLease().rent("20000.00"));
        assertThat(AnInvoice.correct("OWNER", other.correction("GOODWILL", 1, "5000.00"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void whatChangedMeanwhileIsSaidInsteadOfIssued() throws SQLException {
        AnInvoice invoice = AnInvoice.of(aLease().rent("20000.00"));
        String request = AnInvoice.correct("OWNER", invoice.correction("WRITE_OFF", "Moved abroad"))
                .jsonPath()
                .getString("id");
        invoice.change("update invoice set outstanding = 12000, status = 'PARTIALLY_PAID' where id = '%s'");

        JsonPath refused = decide("MANAGER", request, "approve");

        assertThat(refused.getString("code")).isEqualTo("request.outdated");
        assertThat(refused.getString("detail")).contains("20000.00").contains("12000.00");
        assertThat(invoice.read().getString("outstanding")).isEqualTo("12000.00");
    }

    @Test
    void aRefusedOneStaysWithItsReasonAndMakesRoomForAnother() {
        AnInvoice invoice = AnInvoice.of(aLease().rent("20000.00"));
        Response first = AnInvoice.correct("ACCOUNTANT", invoice.correction("GOODWILL", 1, "1.00"));
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(AnInvoice.correct("ACCOUNTANT", invoice.correction("GOODWILL", 1, "2.00"))
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("invoice.request-waiting");

        JsonPath refused = Api.as("MANAGER")
                .body(Map.of("reason", "Not agreed"))
                .post("/correction-requests/{id}/refuse", first.jsonPath().getString("id"))
                .jsonPath();

        assertThat(refused.getString("status")).isEqualTo("REFUSED");
        assertThat(refused.getString("refusal")).isEqualTo("Not agreed");
        assertThat(AnInvoice.correct("ACCOUNTANT", invoice.correction("GOODWILL", 1, "2.00"))
                        .statusCode())
                .isEqualTo(202);
        assertThat(Api.as("ACCOUNTANT")
                        .queryParam("invoice", invoice.id())
                        .get("/correction-requests")
                        .jsonPath()
                        .getList("items.status"))
                .containsExactly("PENDING", "REFUSED");
    }

    @Test
    void anAccountantAsksAndDoesNotDecide() {
        AnInvoice invoice = AnInvoice.of(aLease().rent("20000.00"));
        String request = AnInvoice.correct("OWNER", invoice.correction("GOODWILL", "All of it"))
                .jsonPath()
                .getString("id");

        assertThat(Api.as("ACCOUNTANT")
                        .post("/correction-requests/{id}/approve", request)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Api.as("CARETAKER").get("/correction-requests").statusCode()).isEqualTo(403);
    }

    private static JsonPath decide(String role, String request, String answer) {
        return Api.as(role).post("/correction-requests/{id}/" + answer, request).jsonPath();
    }
}
