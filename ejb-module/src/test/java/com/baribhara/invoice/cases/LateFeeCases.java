package com.baribhara.invoice.cases;

import com.baribhara.invoice.model.LateFeeBasis;
import com.baribhara.invoice.model.LateFeePolicy;
import com.baribhara.invoice.model.LateFeePolicy.LateFee;
import com.baribhara.invoice.model.LateFees;
import com.baribhara.invoice.model.Principal;
import com.baribhara.invoice.model.Principal.Paid;
import com.baribhara.shared.Money;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What being late costs. */
final class LateFeeCases {
    private static final String RATES = "flat percent per_day cap grace_days";

    static final List<CaseRule> RULES = List.of(
            CaseRule.of("late-fee", "runs", "then " + RATES, LateFeeCases::runs).when(LateFeeCases::hasRate),
            CaseRule.of(
                            "late-fee",
                            "",
                            "due invoice_due as_of outstanding invoice paid paid_on paid_before_grace_end"
                                    + " existing_late_fee_unpaid "
                                    + RATES,
                            LateFeeCases::fee)
                    .when(LateFeeCases::hasRate));

    /** A case that names no principal is of an invoice that is late with something. */
    private static final Money SOMETHING = Money.of("0.01");

    private LateFeeCases() {}

    private static boolean hasRate(JsonNode inputs) {
        return Stream.of("flat", "percent", "per_day").filter(inputs::has).count() == 1;
    }

    private static LateFeePolicy policy(JsonNode inputs) {
        LateFeeBasis basis = inputs.has("flat")
                ? LateFeeBasis.FLAT
                : inputs.has("percent") ? LateFeeBasis.PERCENT : LateFeeBasis.DAILY;
        String rate = Map.of(LateFeeBasis.FLAT, "flat", LateFeeBasis.PERCENT, "percent", LateFeeBasis.DAILY, "per_day")
                .get(basis);
        return new LateFeePolicy(
                basis,
                Inputs.decimal(inputs.get(rate)),
                inputs.path("grace_days").asInt(0),
                Inputs.optional(inputs, "cap", Inputs::money),
                null);
    }

    /** A case that names no day is of the first on which there can be a fee. Earlier late fees are no part of the principal. */
    private static Map<String, Object> fee(JsonNode inputs) {
        LateFeePolicy policy = policy(inputs);
        LocalDate due = LocalDate.parse(
                inputs.path("due").asText(inputs.path("invoice_due").asText(LocalDate.EPOCH.toString())));
        Money base = principal(inputs, policy.graceEnds(due)).unpaidAfter(policy.graceEnds(due));
        JsonNode asOf = inputs.has("as_of")
                ? inputs.get("as_of")
                : TextNode.valueOf(policy.firstChargeable(due).toString());
        Map<String, Object> answer = new HashMap<>();
        answer.put("base", base);
        answer.put("chargeable_days", Inputs.each(asOf, day -> policy.chargeableDays(due, Inputs.day(day))));
        answer.put(
                "uncapped", Inputs.each(asOf, day -> fee(policy, base, due, day).uncapped()));
        answer.put("fee", Inputs.each(asOf, day -> fee(policy, base, due, day).amount()));
        return answer;
    }

    private static LateFee fee(LateFeePolicy policy, Money base, LocalDate due, JsonNode asOf) {
        return policy.fee(base, due, Inputs.day(asOf));
    }

    private static Principal principal(JsonNode inputs, LocalDate graceEnds) {
        Money invoiced = Stream.of("outstanding", "invoice")
                .filter(inputs::has)
                .map(name -> Inputs.money(inputs.get(name)))
                .findFirst()
                .orElse(SOMETHING);
        if (inputs.has("paid_before_grace_end")) {
            return new Principal(
                    invoiced, List.of(new Paid(graceEnds, Inputs.money(inputs.get("paid_before_grace_end")))));
        }
        return new Principal(
                invoiced,
                inputs.has("paid")
                        ? List.of(new Paid(Inputs.day(inputs.get("paid_on")), Inputs.money(inputs.get("paid"))))
                        : List.of());
    }

    private static Map<String, Object> runs(JsonNode inputs) {
        LateFeePolicy policy = policy(inputs);
        LateFees fees = LateFees.NONE;
        for (int run = inputs.get("runs").asInt(); run > 0; run--) {
            fees = fees.run(policy.basis(), policy.fee(SOMETHING, 1).amount());
        }
        long posted = fees.documents().size();
        if (inputs.path("then").asText().equals("waive")) {
            fees = fees.waive();
        }
        return Map.of(
                "fees_posted",
                posted,
                "balance_effect_after_waiver",
                fees.effect(),
                "documents",
                fees.documents().stream().map(LateFeeCases::document).toList());
    }

    private static String document(LateFees.Document document) {
        return switch (document.kind()) {
            case LATE_FEE_LINE -> "late-fee line " + document.amount();
            case CREDIT_NOTE -> "credit note " + document.amount();
        };
    }
}
