package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** People take back what was billed, each time with a reason, and the invoice itself stays as it was issued. */
class CorrectingByHandIT {

    /** BC-044. */
    @Test
    void whatIsGivenBackOfABillWithVatTakesItsVatAlong() throws SQLException {
        AnInvoice invoice = AnInvoice.of(aLease().rent("20000.00").commercial());

        Response answer = AnInvoice.correct("MANAGER", invoice.correction("GOODWILL", 1, "5000.00"));

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonPath note = answer.jsonPath();
        assertThat(note.getString("net")).isEqualTo("-5000.00");
        assertThat(note.getString("vat")).isEqualTo("-750.00");
        assertThat(note.getString("total")).isEqualTo("-5750.00");
        assertThat(note.getString("applied")).isEqualTo("5750.00");
        assertThat(note.getString("lines[0].explanation")).startsWith("Of ৳ 20,000.00 left on this line");
        assertThat(Api.as("ACCOUNTANT")
                        .get(answer.header("Location"))
                        .jsonPath()
                        .getString("reason"))
                .isEqualTo("As agreed on the telephone");
        assertThat(invoice.read().getString("total")).isEqualTo("23000.00");
        assertThat(invoice.read().getString("outstanding")).isEqualTo("17250.00");
        assertThat(invoice.read().getString("credited")).isEqualTo("5750.00");
        assertThat(invoice.booked("GOODWILL"))
                .isEqualTo("VAT_PAYABLE RECEIVABLE 750.00, RENT_INCOME RECEIVABLE 5000.00");
    }

    @Test
    void whatIsLeftOfALineIsTheMostThatCanBeTakenBack() {
        AnInvoice invoice = AnInvoice.of(aLease().rent("20000.00").commercial());
        AnInvoice.correct("OWNER", invoice.correction("GOODWILL", 1, "19999.99"));

        JsonPath refused = AnInvoice.correct("OWNER", invoice.correction("GOODWILL", 1, "0.02"))
                .then()
                .statusCode(422)
                .extract()
                .jsonPath();
        assertThat(refused.getString("fields[0].name")).isEqualTo("lines[0].net");
        assertThat(refused.getString("fields[0].code")).isEqualTo("amount.more-than-left");

        JsonPath rest = AnInvoice.correct("OWNER", invoice.correction("GOODWILL", "All of it after all"))
                .jsonPath();
        assertThat(rest.getString("total")).isEqualTo("-0.01");
        assertThat(invoice.read().getString("outstanding")).isEqualTo("0.00");
        assertThat(invoice.read().getString("status")).isEqualTo("CREDITED");
    }

    @Test
    void whatWasPaidAndIsGivenBackIsTheTenantsCreditAndPaysTheNextBill() throws SQLException {
        AnInvoice invoice = AnInvoice.of(aLease().rent("20000.00"));
        invoice.change("update invoice set outstanding = 2000, status = 'PARTIALLY_PAID' where id = '%s'");

        JsonPath note = AnInvoice.correct("OWNER", invoice.correction("GOODWILL", 1, "3000.00"))
                .jsonPath();

        assertThat(note.getString("applied")).isEqualTo("2000.00");
        assertThat(note.getString("credited")).isEqualTo("1000.00");
        assertThat(invoice.booked("GOODWILL"))
                .isEqualTo("RENT_INCOME RECEIVABLE 3000.00, RECEIVABLE TENANT_CREDIT 1000.00");
    }

    /** Nobody paid anything, so that nobody gets anything. */
    @Test
    void whatWasGivenBackOrWrittenOffIsNotCreditedAgainWhenTheLeaseProvesToHaveEndedBefore() {
        AnInvoice written = AnInvoice.of(aLease().rent("20000.00"));
        AnInvoice.correct("OWNER", written.correction("WRITE_OFF", "Moved abroad"));
        AnInvoice given = AnInvoice.of(aLease().rent("20000.00"));
        AnInvoice.correct("OWNER", given.correction("GOODWILL", 1, "5000.00"));
        Map<String, Object> before = Map.of("on", "2026-10-31", "reason", "Had left before");
        Stream.of(written, given)
                .forEach(invoice -> Api.as("OWNER")
                        .body(before)
                        .post("/leases/{id}/terminate", invoice.lease())
                        .then()
                        .statusCode(200));
        Runs.of(AnInvoice.MONTH);
        Runs.of(AnInvoice.MONTH);

        assertThat(notes(written).getList("items.kind")).containsExactly("WRITE_OFF");
        JsonPath notes = notes(given);
        assertThat(notes.getList("items.total")).containsExactly("-15000.00", "-5000.00");
        assertThat(notes.getList("items[0].lines.explanation"))
                .containsExactly(
                        "Given back or written off already, not given again: ৳ 5,000.00",
                        "Less what was billed before: ৳ 20,000.00");
        assertThat(given.read().getString("status")).isEqualTo("CREDITED");
        Stream.of(written, given)
                .forEach(invoice -> assertThat(Api.as("OWNER")
                                .get("/leases/{id}/holdings", invoice.lease())
                                .jsonPath()
                                .getString("credit"))
                        .isEqualTo("0.00"));
    }

    private static JsonPath notes(AnInvoice invoice) {
        return Api.as("ACCOUNTANT")
                .queryParam("lease", invoice.lease())
                .get("/credit-notes")
                .jsonPath();
    }

    @Test
    void aWriteOffTakesOnlyWhatIsOpenAndNoVat() throws SQLException {
        AnInvoice invoice = AnInvoice.of(aLease().rent("20000.00").commercial());
        invoice.change("update invoice set outstanding = 8000, status = 'PARTIALLY_PAID' where id = '%s'");

        assertThat(AnInvoice.correct("OWNER", invoice.correction("WRITE_OFF", 1, "8000.01"))
                        .statusCode())
                .isEqualTo(422);
        JsonPath note = AnInvoice.correct("OWNER", invoice.correction("WRITE_OFF", "Moved abroad"))
                .jsonPath();

        assertThat(note.getString("total")).isEqualTo("-8000.00");
        assertThat(note.getString("vat")).isEqualTo("0.00");
        assertThat(note.getString("credited")).isEqualTo("0.00");
        assertThat(invoice.booked("WRITE_OFF")).isEqualTo("BAD_DEBT RECEIVABLE 8000.00");
        assertThat(invoice.read().getString("outstanding")).isEqualTo("0.00");
    }

    @Test
    void onlyLateFeesAreWaived() throws SQLException {
        AnInvoice invoice = AnInvoice.of(aLease().rent("20000.00").with("PARKING", "500.00", false));

        assertThat(AnInvoice.correct("OWNER", invoice.correction("WAIVER", 1, "100.00"))
                        .jsonPath()
                        .getString("fields[0].code"))
                .isEqualTo("invoice.line-no-fee");
        invoice.change("update invoice_line set kind = 'LATE_FEE' where invoice_id = '%s' and kind = 'PARKING'");
        JsonPath note = AnInvoice.correct("OWNER", invoice.correction("WAIVER", "First time"))
                .jsonPath();

        assertThat(note.getString("total")).isEqualTo("-500.00");
        assertThat(invoice.booked("WAIVER")).isEqualTo("WAIVED RECEIVABLE 500.00");
        assertThat(invoice.read().getString("outstanding")).isEqualTo("20000.00");
    }

    @Test
    void aVoidInvoiceGivesItsPeriodUpAndTheNextRunBillsItAnew() {
        AnInvoice invoice = AnInvoice.of(aLease().rent("20000.00"));

        assertThat(AnInvoice.correct("OWNER", invoice.correction("VOID", "Wrong tenant"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(invoice.read().getString("status")).isEqualTo("VOID");
        assertThat(invoice.read().getString("outstanding")).isEqualTo("0.00");
        Runs.of(AnInvoice.MONTH);
        Runs.of(AnInvoice.MONTH);

        JsonPath invoices = Runs.invoices(invoice.lease(), AnInvoice.MONTH);
        assertThat(invoices.getList("items.status")).containsExactly("ISSUED", "VOID");
        assertThat(invoices.getList("items.total")).containsExactly("20000.00", "20000.00");
        assertThat(AnInvoice.correct("OWNER", invoice.correction("GOODWILL", "Too late"))
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("invoice.void");
    }

    @Test
    void whatIsPaidOrCreditedOrSentDoesNotBecomeVoid() throws SQLException {
        AnInvoice credited = AnInvoice.of(aLease().rent("20000.00"));
        AnInvoice.correct("OWNER", credited.correction("GOODWILL", 1, "1.00"));
        AnInvoice sent = AnInvoice.of(aLease().rent("20000.00"));
        sent.change("update invoice set sent_at = now() where id = '%s'");

        assertThat(AnInvoice.correct("OWNER", credited.correction("VOID", "Wrong tenant"))
                        .then()
                        .statusCode(409)
                        .extract()
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("invoice.paid-or-credited");
        assertThat(AnInvoice.correct("OWNER", sent.correction("VOID", "Wrong tenant"))
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("invoice.sent");
    }

    @Test
    void aPreviewSaysWhatWouldComeOfItAndIssuesNothing() {
        AnInvoice invoice = AnInvoice.of(aLease().rent("20000.00").commercial());

        JsonPath preview = Api.as("ACCOUNTANT")
                .body(invoice.correction("GOODWILL", 1, "5000.00"))
                .post("/credit-notes/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(preview.getString("total")).isEqualTo("-5750.00");
        assertThat(preview.getString("outstanding")).isEqualTo("17250.00");
        assertThat(preview.getBoolean("secondPerson")).isTrue();
        assertThat(invoice.read().getString("outstanding")).isEqualTo("23000.00");
    }

    @Test
    void ofTwoWhoCorrectOneInvoiceAtOnceTheSecondIsTold() {
        AnInvoice invoice = AnInvoice.of(aLease().rent("20000.00"));
        Map<String, Object> body = invoice.correction("GOODWILL", 1, "4000.00");
        body.put("etag", invoice.response().header("ETag"));

        var both = Stream.of("OWNER", "MANAGER")
                .map(role -> CompletableFuture.supplyAsync(
                        () -> AnInvoice.correct(role, body).statusCode()))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
        assertThat(invoice.read().getString("outstanding")).isEqualTo("16000.00");
    }

    @Test
    void aCallThatIsSentAgainMovesNothingAndIsAnsweredTheSame() {
        AnInvoice invoice = AnInvoice.of(aLease().rent("20000.00"));
        Map<String, Object> body = invoice.correction("GOODWILL", 1, "4000.00");
        String key = "correction-" + invoice.id();

        Response first = AnInvoice.correct("OWNER", body, key);
        Response again = AnInvoice.correct("OWNER", body, key);

        assertThat(first.header("Idempotent-Replay")).isNull();
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(invoice.read().getString("outstanding")).isEqualTo("16000.00");
        assertThat(AnInvoice.correct("OWNER", invoice.correction("GOODWILL", 1, "1.00"), key)
                        .statusCode())
                .isEqualTo(422);
        assertThat(Api.as("OWNER").body(body).post("/credit-notes").jsonPath().getString("fields[0].name"))
                .isEqualTo("Idempotency-Key");
    }
}
