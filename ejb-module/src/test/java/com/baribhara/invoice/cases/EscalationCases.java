package com.baribhara.invoice.cases;

import com.baribhara.invoice.model.RentSegments;
import com.baribhara.invoice.model.Segments;
import com.baribhara.invoice.model.Segments.Segment;
import com.baribhara.shared.Anniversaries;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.LawfulIncrease;
import com.baribhara.tenant.RentStep;
import com.baribhara.tenant.model.Escalation;
import com.baribhara.tenant.model.Escalation.RaisedRent;
import com.baribhara.tenant.model.EscalationSchedule;
import com.baribhara.tenant.model.RentIncrease.FixedAmount;
import com.baribhara.tenant.model.RentIncrease.Percent;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rent that rises. */
final class EscalationCases {
    private static final int RISES = 3;

    static final List<CaseRule> RULES = List.of(
            CaseRule.of(
                    "escalation",
                    "rent_before effective month",
                    "percent increase round_to mode basis",
                    EscalationCases::midMonth),
            CaseRule.of(
                    "escalation",
                    "rent every_months lease_start",
                    "percent increase compounding round_to mode",
                    EscalationCases::schedule),
            CaseRule.of("escalation", "rent", "percent increase round_to mode effective", EscalationCases::once),
            CaseRule.of("escalation", "leases", "", EscalationCases::lawful));

    private EscalationCases() {}

    private static Escalation escalation(JsonNode inputs) {
        if (!inputs.path("mode").asText("UP").equals("UP")) {
            throw new IllegalArgumentException("rounded " + inputs.get("mode"));
        }
        Money roundUpTo = Inputs.optional(inputs, "round_to", Inputs::money);
        return inputs.has("increase")
                ? new Escalation(new FixedAmount(Inputs.money(inputs.get("increase"))), roundUpTo)
                : new Escalation(
                        new Percent(
                                Inputs.decimal(inputs.get("percent")),
                                inputs.path("compounding").asBoolean(true)),
                        roundUpTo);
    }

    private static Map<String, Object> midMonth(JsonNode inputs) {
        BillingMonth month = BillingMonth.valueOf(inputs.get("month").asText());
        Money before = Inputs.money(inputs.get("rent_before"));
        Money after = escalation(inputs).raise(before).rent();
        List<RentStep> steps = List.of(
                new RentStep(LocalDate.EPOCH, before), new RentStep(Inputs.day(inputs.get("effective")), after));
        List<Segment> segments = RentSegments.of(month.range(), steps);
        List<Money> amounts = Segments.amounts(Inputs.policy(inputs), month, segments);
        return Map.of(
                "rent_after",
                after,
                "segments",
                IntStream.range(0, segments.size())
                        .mapToObj(i -> segment(segments.get(i), amounts.get(i)))
                        .toList(),
                "total",
                Money.sum(amounts));
    }

    private static Map<String, Object> segment(Segment segment, Money amount) {
        return Map.of("days", segment.range().days(), "amount", amount);
    }

    private static Map<String, Object> schedule(JsonNode inputs) {
        Anniversaries anniversaries = new Anniversaries(
                Inputs.day(inputs.get("lease_start")),
                inputs.get("every_months").asInt());
        EscalationSchedule schedule = new EscalationSchedule(anniversaries, escalation(inputs));
        return Map.of(
                "schedule",
                schedule.steps(Inputs.money(inputs.get("rent")), RISES).stream()
                        .map(step -> Map.of("from", step.from(), "rent", step.rent()))
                        .toList());
    }

    private static Map<String, Object> once(JsonNode inputs) {
        RaisedRent raised = escalation(inputs).raise(Inputs.money(inputs.get("rent")));
        if (!inputs.has("effective")) {
            return Map.of("raw", raised.raw(), "new_rent", raised.rent());
        }
        RentStep step = new RentStep(Inputs.day(inputs.get("effective")), raised.rent());
        return Map.of("raw", raised.raw(), "new_rent", raised.rent(), "first_invoice_month", step.firstInvoiceMonth());
    }

    private static Map<String, Object> lawful(JsonNode inputs) {
        return Map.of(
                "earliest_without_window", earliest(SeedRates.WITHOUT_WINDOW, inputs),
                "earliest_with_window", earliest(SeedRates.WITH_WINDOW, inputs));
    }

    private static List<LocalDate> earliest(LawfulIncrease rule, JsonNode inputs) {
        return Inputs.list(inputs.get("leases"), lease -> rule.earliest(Inputs.day(lease.get("rent_effective"))));
    }
}
