package com.baribhara.invoice.cases;

import static com.baribhara.invoice.LeaseFixture.aLease;
import static com.baribhara.invoice.LeaseFixture.invoices;
import static com.baribhara.invoice.LeaseFixture.vatAlways;

import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.InvoiceKey;
import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseFixture;
import com.baribhara.invoice.MonthlyBill;
import com.baribhara.invoice.model.CreditEffect;
import com.baribhara.invoice.model.Termination;
import com.baribhara.shared.Anniversaries;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which invoices a run makes. */
final class InvoiceRunCases {
    static final List<CaseRule> RULES = List.of(
            CaseRule.of("invoice-run", "rent lease_start run_date billing", "lease_end basis", InvoiceRunCases::catchUp)
                    .when(inputs -> inputs.get("billing").asText().equals("IN_ADVANCE_CALENDAR_MONTH")),
            CaseRule.of("invoice-run", "rent lease_end run_months", "lease_start basis", InvoiceRunCases::ending),
            CaseRule.of("invoice-run", "rent invoice_paid month terminated_on", "basis", InvoiceRunCases::terminated),
            CaseRule.of("invoice-run", "billing lease_start periods", "", InvoiceRunCases::anniversaries)
                    .when(inputs -> inputs.get("billing").asText().equals("ANNIVERSARY")),
            CaseRule.of("invoice-run", "active_leases first_run_committed", "then", InvoiceRunCases::restarts),
            CaseRule.of("invoice-run", "instant zone", "", InvoiceRunCases::localDate)
                    .when(inputs -> inputs.get("zone").asText().equals(BillingMonth.ZONE.getId())));

    private InvoiceRunCases() {}

    private static Map<String, Object> catchUp(JsonNode inputs) {
        LeaseFixture fixture = aLease().from(inputs.get("lease_start").asText());
        if (inputs.hasNonNull("lease_end")) {
            fixture.to(inputs.get("lease_end").asText());
        }
        BillableLease lease = fixture.rent(inputs.get("rent").asText())
                .proration(Inputs.policy(inputs))
                .build();
        LocalDate runDate = LocalDate.parse(inputs.get("run_date").asText());
        MonthlyBill bills = new MonthlyBill(BillingMonth.of(runDate), runDate, vatAlways("15"));
        List<InvoiceDraft> first = ((Billed) bills.bill(lease, false, List.of())).invoices();
        List<LocalDate> billed =
                first.stream().map(invoice -> invoice.period().from()).toList();
        Billed second = (Billed) bills.bill(lease, false, billed);
        return Map.of(
                "invoices", first.stream().map(InvoiceRunCases::invoice).toList(),
                "total", Inputs.total(first),
                "second_run_creates", second.invoices().size());
    }

    private static Map<String, Object> invoice(InvoiceDraft invoice) {
        String period = invoice.period().from() + "/" + invoice.period().to();
        return Map.of("period", period, "rent", invoice.lines().get(0).net());
    }

    private static Map<String, Object> ending(JsonNode inputs) {
        String firstRun = inputs.get("run_months").get(0).asText();
        BillableLease lease = aLease().from(inputs.path("lease_start").asText(firstRun + "-01"))
                .billedFrom(firstRun + "-01")
                .to(inputs.get("lease_end").asText())
                .rent(inputs.get("rent").asText())
                .proration(Inputs.policy(inputs))
                .build();
        Map<String, Object> answer = new HashMap<>();
        for (JsonNode run : inputs.get("run_months")) {
            BillingMonth month = BillingMonth.valueOf(run.asText());
            String name = month.value().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            answer.put(
                    name.toLowerCase(Locale.ROOT),
                    invoices(lease, run.asText()).stream()
                            .filter(invoice -> invoice.month().equals(month))
                            .map(invoice -> invoice.totals().total().toString())
                            .findFirst()
                            .orElse("no invoice"));
        }
        return answer;
    }

    private static Map<String, Object> terminated(JsonNode inputs) {
        Money rent = Inputs.money(inputs.get("rent"));
        DateRange month = BillingMonth.valueOf(inputs.get("month").asText()).range();
        LocalDate lastDay = Inputs.day(inputs.get("terminated_on"));
        Termination termination = Termination.of(Inputs.policy(inputs), month, rent, rent, lastDay);
        CreditEffect effect = CreditEffect.of(rent, Inputs.money(inputs.get("invoice_paid")), termination.credit());
        return Map.of(
                "used", termination.used(),
                "credit_note", termination.credit(),
                "tenant_credit_after", effect.tenantCredit(),
                "outstanding", effect.outstanding());
    }

    private static Map<String, Object> anniversaries(JsonNode inputs) {
        Anniversaries periods = Anniversaries.monthly(Inputs.day(inputs.get("lease_start")));
        return Map.of("period_starts", periods.starts(inputs.get("periods").asInt()));
    }

    private static Map<String, Object> restarts(JsonNode inputs) {
        KeptInvoices kept = new KeptInvoices();
        List<BillableLease> leases = IntStream.range(
                        0, inputs.get("active_leases").asInt())
                .mapToObj(number -> aLease(number).build())
                .toList();
        kept.run(leases.subList(0, inputs.get("first_run_committed").asInt()));
        Map<String, Object> answer = new HashMap<>();
        for (int restart = 1; restart <= 9; restart++) {
            kept.run(leases);
            answer.put("after_restart_" + restart, kept.size());
        }
        answer.put("duplicates", kept.duplicates());
        answer.put("unique_key", columns());
        return answer;
    }

    /** The components of our key, spelled as columns. */
    private static String columns() {
        return Arrays.stream(InvoiceKey.class.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static Map<String, Object> localDate(JsonNode inputs) {
        Instant instant = Instant.parse(inputs.get("instant").asText());
        return Map.of("local_date", BillingMonth.dayOf(instant), "month", BillingMonth.of(instant));
    }
}
