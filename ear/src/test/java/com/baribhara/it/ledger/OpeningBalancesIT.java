package com.baribhara.it.ledger;

import static com.baribhara.it.APortfolio.aPortfolio;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.APortfolio;
import com.baribhara.it.Api;
import com.baribhara.it.Imports;
import com.baribhara.it.Proofs;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What leases bring with them is in the books from its day on, is paid and used like all else, and is never booked twice. */
class OpeningBalancesIT {
    private static final String MONTH = "2026-11";
    private static final String RENT = ",28000.00,10";

    @Test
    void anImportedLeaseStandsInTheBooksAsItStoodBeforeItsFirstBill() {
        String lease = imported(opening("12500.50", "56000", "45000", "15000"));

        assertThat(balances(lease, "2026-10-30")).isEmpty();
        assertThat(balances(lease, "2026-10-31"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "RECEIVABLE", "12500.50",
                        "DEPOSIT_HELD", "56000.00",
                        "ADVANCE_HELD", "45000.00",
                        "OPENING_BALANCE", "-88499.50"));
        assertThat(statement(lease, "2026-11-01").getString("opening")).isEqualTo("12500.50");
        JsonPath lines = statement(lease, "2026-10-01");
        assertThat(lines.getList("lines.kind")).containsExactly("OPENING_BALANCE");
        assertThat(lines.getList("lines.balance")).containsExactly("12500.50");
        JsonPath owed = Runs.invoices(lease);
        assertThat(owed.getList("items.kind")).containsExactly("OPENING");
        assertThat(owed.getList("items.outstanding")).containsExactly("12500.50");
        assertThat(owed.getList("items[0].lines.explanation"))
                .containsExactly("Owed before the first bill here: ৳ 12,500.50");
    }

    @Test
    void theRunUsesTheAdvanceForTheRentOfTheMonthAndTheCreditForTheRest() throws SQLException {
        String lease = imported(opening("-1000", "", "45000", "15000"));
        Runs.of(MONTH);

        JsonPath invoice = Runs.invoices(lease, MONTH);
        assertThat(invoice.getList("items.total")).containsExactly("31500.00");
        assertThat(invoice.getList("items.outstanding")).containsExactly("15500.00");
        assertThat(invoice.getList("items.status")).containsExactly("PARTIALLY_PAID");
        assertThat(balances(lease, "2026-11-30"))
                .containsEntry("ADVANCE_HELD", "30000.00")
                .containsEntry("TENANT_CREDIT", "0.00")
                .containsEntry("RECEIVABLE", "15500.00");
        assertThat(statement(lease, "2026-11-01").getList("lines.kind"))
                .containsExactlyInAnyOrder("INVOICE", "ADVANCE_APPLIED", "CREDIT_APPLIED");
        assertThat(statement(lease, "2026-11-01").getString("closing")).isEqualTo("15500.00");
        assertThat(Proofs.faultsOf(lease)).isZero();
    }

    @Test
    void theSameImportAndTheSameRunAgainChangeNothing() throws SQLException {
        APortfolio portfolio = opening("12500.50", "56000", "45000", "");
        String lease = imported(portfolio);
        Runs.of(MONTH);
        Map<String, String> before = balances(lease, "2026-11-30");
        assertThat(before).containsEntry("ADVANCE_HELD", "17000.00").containsEntry("RECEIVABLE", "16000.50");

        assertThat(Imports.outcome(portfolio.zipped()).getString("status")).isEqualTo("COMPLETED");
        Runs.of(MONTH);

        assertThat(balances(lease, "2026-11-30")).isEqualTo(before);
        assertThat(Proofs.faultsOf(lease)).isZero();
    }

    @Test
    void anotherAmountThanIsInTheBooksIsAnErrorOfItsRow() {
        APortfolio portfolio = opening("12500.50", "56000", "", "");
        imported(portfolio);

        JsonPath refused =
                Imports.outcome(portfolio.spoilt("leases.csv", "56000", "60000").zipped());

        assertThat(refused.getString("status")).isEqualTo("FAILED");
        assertThat(refused.getString("errors[0].code")).isEqualTo("opening.told");
        assertThat(refused.getString("errors[0].field")).isEqualTo("deposit_held");
        assertThat(refused.getString("errors[0].message")).contains("56000.00");
    }

    private static APortfolio opening(String balance, String deposit, String advance, String monthly) {
        return aPortfolio()
                .spoilt("leases.csv", "due_day", "due_day,opening_balance,deposit_held,advance_held,advance_monthly")
                .spoilt("leases.csv", RENT, String.join(",", RENT, balance, deposit, advance, monthly));
    }

    private static String imported(APortfolio portfolio) {
        assertThat(Imports.outcome(portfolio.zipped()).getList("errors")).isEmpty();
        return Api.as("OWNER")
                .queryParam("code", portfolio.leaseCode())
                .get("/leases")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("items[0].id");
    }

    private static Map<String, String> balances(String lease, String day) {
        List<Map<String, String>> found = Api.as("ACCOUNTANT")
                .queryParam("lease", lease)
                .queryParam("asOf", day)
                .get("/ledger/balances")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        Map<String, String> balances = new TreeMap<>();
        found.forEach(one -> balances.put(one.get("account"), one.get("balance")));
        return balances;
    }

    private static JsonPath statement(String lease, String from) {
        return Api.as("ACCOUNTANT")
                .queryParam("lease", lease)
                .queryParam("from", from)
                .queryParam("to", "2026-11-30")
                .get("/statements")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
