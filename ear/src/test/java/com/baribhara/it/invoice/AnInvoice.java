package com.baribhara.it.invoice;

import com.baribhara.bench.Sql;
import com.baribhara.it.ALease;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One invoice of a lease of its own, and how it is corrected through the API. */
record AnInvoice(String id, String lease) {
    static final String MONTH = "2026-11";

    static AnInvoice of(ALease terms) {
        String lease = terms.activated();
        Runs.of(MONTH);
        return new AnInvoice(Runs.invoices(lease, MONTH).getString("items[0].id"), lease);
    }

    JsonPath read() {
        return response().jsonPath();
    }

    Response response() {
        return Api.as("OWNER").get("/invoices/{id}", id);
    }

    Map<String, Object> correction(String kind, String reason) {
        return new HashMap<>(Map.of("invoice", id, "kind", kind, "reason", reason));
    }

    /** Of one line only. */
    Map<String, Object> correction(String kind, int line, String net) {
        Map<String, Object> body = correction(kind, "As agreed on the telephone");
        body.put("lines", List.of(Map.of("line", line, "net", net)));
        return body;
    }

    static Response correct(String role, Map<String, Object> body) {
        return correct(role, body, UUID.randomUUID().toString());
    }

    static Response correct(String role, Map<String, Object> body, String key) {
        return Api.as(role).header("Idempotency-Key", key).body(body).post("/credit-notes");
    }

    /** What the journal says about this invoice: {@code debit credit amount}, by account. */
    String booked(String kind) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            return new Sql(connection).text("""
                    select string_agg(l.debit || ' ' || l.credit || ' ' || l.amount, ', ' order by l.line_no)
                    from journal_entry e
                    join journal_line l on l.organisation_id = e.organisation_id and l.entry_id = e.id
                    join credit_note n on n.organisation_id = e.organisation_id and n.id = e.id
                    where e.invoice_id = '%s' and n.kind = '%s'""".formatted(id, kind));
        }
    }

    /** As if a tenant had paid so much, or a fee had been billed: what other parts of the system do. */
    void change(String update) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            new Sql(connection).run(update.formatted(id));
        }
    }

    static void limit(String taka) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            new Sql(connection)
                    .run("update organisation set correction_limit = " + taka + " where name = 'Rahman Estates'");
        }
    }
}
