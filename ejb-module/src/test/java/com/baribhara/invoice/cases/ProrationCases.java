package com.baribhara.invoice.cases;

import static com.baribhara.invoice.LeaseFixture.aLease;
import static com.baribhara.invoice.LeaseFixture.invoices;

import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.LeaseFixture;
import com.baribhara.invoice.model.Segments;
import com.baribhara.invoice.model.Segments.Segment;
import com.baribhara.invoice.model.Vacancy;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.ProrationPolicy;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rent for a part of a month. */
final class ProrationCases {
    static final List<CaseRule> RULES = List.of(
            CaseRule.of("proration", "monthly_rent occupied_from occupied_to", "basis", ProrationCases::stay),
            CaseRule.of("proration", "month tenancies", "unit_rent vacancy_valued_at basis", ProrationCases::tenancies),
            CaseRule.of("proration", "unit_rent month days", "basis", ProrationCases::tenantsInTurn),
            CaseRule.of("proration", "monthly_rent segments", "basis", ProrationCases::segments),
            CaseRule.of("proration", "occupied_from occupied_to", "basis", ChargeCases::lines)
                    .alsoWith(ChargeCases::names));

    private ProrationCases() {}

    private static Map<String, Object> stay(JsonNode inputs) {
        Map<String, Object> answer = new HashMap<>();
        for (ProrationPolicy policy : ProrationPolicy.values()) {
            answer.put(policy.name(), stay(inputs, policy).lines().get(0).net());
        }
        InvoiceDraft invoice = stay(inputs, Inputs.policy(inputs));
        answer.put("days", invoice.period().days());
        answer.put("days_in_month", invoice.month().days());
        answer.put("rent_line", invoice.lines().get(0).net());
        return answer;
    }

    private static InvoiceDraft stay(JsonNode inputs, ProrationPolicy policy) {
        String from = inputs.get("occupied_from").asText();
        String to = inputs.get("occupied_to").asText();
        LeaseFixture lease = aLease().from(from).to(to).proration(policy);
        return onlyInvoice(lease.rent(inputs.get("monthly_rent").asText()), BillingMonth.of(LocalDate.parse(to)));
    }

    /** Of the stay's days in the month; none when it has none. */
    private static InvoiceDraft onlyInvoice(LeaseFixture lease, BillingMonth month) {
        List<InvoiceDraft> invoices = invoices(lease.build(), month.toString()).stream()
                .filter(invoice -> invoice.month().equals(month))
                .toList();
        return invoices.isEmpty() ? null : invoices.get(0);
    }

    private static Map<String, Object> tenancies(JsonNode inputs) {
        BillingMonth month = BillingMonth.valueOf(inputs.get("month").asText());
        Map<String, Object> answer = new HashMap<>();
        List<InvoiceDraft> invoices = new ArrayList<>();
        for (JsonNode tenancy : inputs.get("tenancies")) {
            InvoiceDraft invoice = onlyInvoice(tenancy(tenancy, inputs), month);
            if (invoice != null) {
                invoices.add(invoice);
            }
            answer.put(
                    tenancy.get("tenant").asText(),
                    invoice == null ? Money.ZERO : invoice.totals().total());
        }
        String valuation =
                inputs.path("vacancy_valued_at").asText(inputs.path("unit_rent").asText());
        if (!valuation.isEmpty()) {
            List<DateRange> occupied =
                    invoices.stream().map(InvoiceDraft::period).toList();
            Vacancy vacancy = Vacancy.of(month, occupied, Money.of(valuation));
            answer.put("vacant_days", vacancy.days());
            answer.put("vacancy_loss", vacancy.loss());
        }
        answer.put("total", Inputs.total(invoices));
        answer.put("billed", Inputs.total(invoices));
        return answer;
    }

    private static LeaseFixture tenancy(JsonNode tenancy, JsonNode inputs) {
        LeaseFixture lease = aLease().from(tenancy.get("from").asText());
        if (tenancy.hasNonNull("to")) {
            lease.to(tenancy.get("to").asText());
        }
        return lease.proration(Inputs.policy(inputs))
                .rent(tenancy.path("rent").asText(inputs.path("unit_rent").asText()));
    }

    private static Map<String, Object> tenantsInTurn(JsonNode inputs) {
        BillingMonth month = BillingMonth.valueOf(inputs.get("month").asText());
        List<Money> lines = new ArrayList<>();
        LocalDate from = month.first();
        for (JsonNode days : inputs.get("days")) {
            LocalDate next = from.plusDays(days.asInt());
            LeaseFixture lease = aLease().proration(Inputs.policy(inputs))
                    .from(from.toString())
                    .to(next.minusDays(1).toString())
                    .rent(inputs.get("unit_rent").asText());
            lines.add(onlyInvoice(lease, month).totals().total());
            from = next;
        }
        return Map.of("lines", lines, "total", Money.sum(lines));
    }

    private static Map<String, Object> segments(JsonNode inputs) {
        Money rent = Inputs.money(inputs.get("monthly_rent"));
        List<Segment> segments = Inputs.list(
                inputs.get("segments"),
                ends -> new Segment(
                        new DateRange(
                                LocalDate.parse(ends.get(0).asText()),
                                LocalDate.parse(ends.get(1).asText())),
                        rent));
        BillingMonth month = BillingMonth.of(segments.get(0).range().from());
        List<Money> amounts = Segments.amounts(Inputs.policy(inputs), month, segments);
        Map<String, Object> answer = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(Inputs.ORDINALS.size(), amounts.size()); i++) {
            answer.put(Inputs.ORDINALS.get(i), amounts.get(i));
        }
        answer.put("last_is_remainder", amounts.get(amounts.size() - 1));
        answer.put("lines", amounts);
        answer.put("total", Money.sum(amounts));
        return answer;
    }
}
