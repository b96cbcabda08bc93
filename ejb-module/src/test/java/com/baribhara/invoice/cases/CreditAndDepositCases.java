package com.baribhara.invoice.cases;

import com.baribhara.invoice.model.CreditEffect;
import com.baribhara.invoice.model.Taxed;
import com.baribhara.shared.Money;
import com.baribhara.tenant.AdvanceAdjustment;
import com.baribhara.tenant.AdvanceAdjustment.Month;
import com.baribhara.tenant.AdvanceLimits.Verdict;
import com.baribhara.tenant.DepositSettlement;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Credit notes, deposits, advances. */
final class CreditAndDepositCases {
    private static final String WARNING = "WARN, needs a recorded override (Rent Controller consent or owner decision)";

    static final List<CaseRule> RULES = List.of(
            CaseRule.of("credit-note", "invoice paid credit_note", "", CreditAndDepositCases::credit),
            CaseRule.of("credit-note", "net_credit vat_percent", "", CreditAndDepositCases::reversedVat),
            CaseRule.of("deposit", "deposit deductions", "", CreditAndDepositCases::settlement),
            CaseRule.of("deposit", "rent advance monthly_adjustment months", "", CreditAndDepositCases::adjusted),
            CaseRule.of("deposit", "rent advance_requested", "", CreditAndDepositCases::limits));

    private CreditAndDepositCases() {}

    private static Map<String, Object> credit(JsonNode inputs) {
        CreditEffect effect = CreditEffect.of(
                Inputs.money(inputs.get("invoice")),
                Inputs.money(inputs.get("paid")),
                Inputs.money(inputs.get("credit_note")));
        return Map.of("outstanding", effect.outstanding(), "tenant_credit", effect.tenantCredit());
    }

    private static Map<String, Object> reversedVat(JsonNode inputs) {
        Taxed reversed =
                Taxed.reversed(Inputs.money(inputs.get("net_credit")), Inputs.decimal(inputs.get("vat_percent")));
        return Map.of("net", reversed.net(), "vat", reversed.vat(), "gross", reversed.gross());
    }

    private static Map<String, Object> settlement(JsonNode inputs) {
        DepositSettlement settlement = DepositSettlement.of(
                Inputs.money(inputs.get("deposit")), Inputs.list(inputs.get("deductions"), Inputs::money));
        return Map.of(
                "deducted", settlement.deducted(),
                "refund", settlement.refund(),
                "final_invoice_outstanding", settlement.shortfall());
    }

    /** Month by month, and for every run of months that pay the same. */
    private static Map<String, Object> adjusted(JsonNode inputs) {
        Money rent = Inputs.money(inputs.get("rent"));
        AdvanceAdjustment advance = new AdvanceAdjustment(
                Inputs.money(inputs.get("monthly_adjustment")), Inputs.money(inputs.get("advance")));
        Map<String, Object> answer = new HashMap<>();
        List<Money> cash = new ArrayList<>();
        for (int month = 1; month <= inputs.get("months").asInt(); month++) {
            Month next = advance.next(rent);
            advance = next.after();
            cash.add(next.cashDue());
            answer.put("cash_due_month_" + month, next.cashDue());
            answer.put("advance_after_month_" + month, advance.left());
            for (int from = month; from > 0 && cash.get(from - 1).equals(next.cashDue()); from--) {
                answer.put("cash_due_months_" + from + "_to_" + month, next.cashDue());
            }
        }
        return answer;
    }

    private static Map<String, Object> limits(JsonNode inputs) {
        Verdict verdict = SeedRates.ADVANCE.check(
                Inputs.money(inputs.get("rent")), Inputs.money(inputs.get("advance_requested")));
        Map<String, Object> answer = new HashMap<>();
        answer.put("act_1991_limit", verdict.actLimit());
        answer.put("excess_over_act", verdict.excess());
        answer.put("dncc_max_months", SeedRates.ADVANCE.guidelineMonths());
        answer.put("dncc_ok", verdict.guidelineKept());
        answer.put("system", verdict.needsOverride() ? WARNING : null);
        return answer;
    }
}
