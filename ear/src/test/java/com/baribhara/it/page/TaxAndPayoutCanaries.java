package com.baribhara.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Taxpayers' numbers of a tenant and of an office, and the number of its account: each kept, and typed where it does not belong. */
final class TaxAndPayoutCanaries {
    private final List<String> answers = new ArrayList<>();
    private final Office office;

    private TaxAndPayoutCanaries(Office office) {
        this.office = office;
    }

    /** @return what was answered to those who may not see the numbers, and to what was refused */
    static List<String> planted(List<String> tins, List<String> accounts) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            TaxAndPayoutCanaries canaries =
                    new TaxAndPayoutCanaries(Office.founded(new Sql(connection), "Canary House", "ক্যানারি হাউস"));
            canaries.ofTenants(tins.get(0), tins.get(1), tins.get(2));
            canaries.ofTheOffice(tins.get(3), tins.get(4));
            canaries.throughThePage(tins.get(5));
            canaries.payout(accounts.get(0), accounts.get(1));
            canaries.answers.add(canaries.office
                    .as("OWNER")
                    .queryParam("limit", 200)
                    .get("/audit/events")
                    .asString());
            return canaries.answers;
        }
    }

    private void ofTenants(String kept, String astray, String sought) {
        String id = office.as("OWNER")
                .body(Map.of("name", "Canary", "tin", kept))
                .post("/tenants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(office.as("OWNER").get("/tenants/{id}", id).<String>path("tin"))
                .isEqualTo(kept);
        answers.add(office.as("ACCOUNTANT").get("/tenants/{id}", id).asString());
        answers.add(office.as("OWNER")
                .body(Map.of("tin", kept))
                .post("/tenants/search")
                .asString());
        List.of(Map.of("name", "Canary", "tin", astray + "1"), Map.of("name", "Canary", "code", "a b " + astray))
                .forEach(wrong -> refused(office.as("OWNER").body(wrong).post("/tenants")));
        refused(office.as("OWNER").body(Map.of("tin", sought + "1")).post("/tenants/search"));
    }

    private void ofTheOffice(String kept, String astray) {
        Response changed = change(kept);
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        answers.add(changed.asString());
        refused(change(astray + "1"));
    }

    private Response change(String tin) {
        return office.as("OWNER")
                .header("If-Match", "*")
                .body(Map.of("tin", tin))
                .patch("/organisation");
    }

    private void throughThePage(String kept) {
        Response saved = SentForm.at("/tenant/tenant-form.xhtml")
                .with("name", "Canary")
                .with("tin", kept)
                .saved("en");
        assertThat(saved.statusCode()).isEqualTo(302);
        answers.add(Pages.open("OWNER", saved.header("Location").replaceFirst("^https?://[^/]+", ""))
                .asString());
    }

    private void payout(String kept, String astray) {
        Response set = payout(kept, "200261186", Office.password());
        assertThat(set.statusCode()).as(set.asString()).isEqualTo(200);
        answers.add(set.asString());
        answers.add(office.as("ACCOUNTANT").get("/organisation/payout-account").asString());
        assertThat(office.as("OWNER")
                        .post("/organisation/payout-account/number")
                        .<String>path("accountNumber"))
                .isEqualTo(kept);
        refused(payout(astray, "200261186", "not the password"));
        refused(payout(astray + astray, "200261186", Office.password()));
        refused(payout(kept, astray, Office.password()));
    }

    private Response payout(String number, String routing, String current) {
        return office.as("OWNER")
                .header("If-Match", "*")
                .body(Map.of(
                        "means", "BANK",
                        "bankName", "Canary Bank",
                        "branch", "Canary",
                        "routingNumber", routing,
                        "holder", "Canary House",
                        "accountNumber", number,
                        "current", current))
                .put("/organisation/payout-account");
    }

    private void refused(Response answer) {
        assertThat(answer.statusCode()).isBetween(400, 422);
        answers.add(answer.asString());
    }
}
