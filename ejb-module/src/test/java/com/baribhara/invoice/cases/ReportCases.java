package com.baribhara.invoice.cases;

import com.baribhara.report.model.Age;
import com.baribhara.report.model.CollectedMonth;
import com.baribhara.report.model.Occupancy;
import com.baribhara.report.model.OwnerPayout;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.FiscalYear;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of reports. */
final class ReportCases {
    static final List<CaseRule> RULES = List.of(
            CaseRule.of("report", "as_of due", "", ReportCases::aging),
            CaseRule.of(
                    "report",
                    "collected management_fee_percent vat_on_fee_percent expenses reserve",
                    "",
                    ReportCases::payout),
            CaseRule.of("report", "month units occupied_days", "", ReportCases::occupancy),
            CaseRule.of("report", "billed collected_of_this_months_bills collected_arrears", "", ReportCases::rate),
            CaseRule.of("report", "dates", "", ReportCases::fiscalYears));

    private ReportCases() {}

    private static Map<String, Object> aging(JsonNode inputs) {
        LocalDate asOf = Inputs.day(inputs.get("as_of"));
        JsonNode due = inputs.get("due");
        return Map.of(
                "days",
                Inputs.each(due, day -> Age.of(Inputs.day(day), asOf).days()),
                "bucket",
                Inputs.each(due, day -> Age.of(Inputs.day(day), asOf).bucket().label()));
    }

    private static Map<String, Object> payout(JsonNode inputs) {
        OwnerPayout.FeeTerms terms = new OwnerPayout.FeeTerms(
                Inputs.decimal(inputs.get("management_fee_percent")), Inputs.decimal(inputs.get("vat_on_fee_percent")));
        OwnerPayout payout = OwnerPayout.of(
                Inputs.money(inputs.get("collected")),
                terms,
                Inputs.money(inputs.get("expenses")),
                Inputs.money(inputs.get("reserve")));
        return Map.of(
                "fee", payout.fee(),
                "vat_on_fee", payout.vatOnFee(),
                "payout", payout.payout(),
                "carried_forward", payout.carriedForward());
    }

    private static Map<String, Object> occupancy(JsonNode inputs) {
        List<Integer> occupied = Inputs.list(inputs.get("occupied_days"), JsonNode::asInt);
        BillingMonth month = BillingMonth.valueOf(inputs.get("month").asText());
        Occupancy occupancy = Occupancy.of(month, inputs.get("units").asInt(), occupied);
        Map<String, Object> answer = new HashMap<>();
        answer.put("unit_days", occupancy.unitDays());
        answer.put("occupied", occupancy.occupied());
        answer.put("percent", occupancy.percent().map(BigDecimal::toPlainString).orElse(null));
        return answer;
    }

    private static Map<String, Object> rate(JsonNode inputs) {
        CollectedMonth month = new CollectedMonth(
                Inputs.money(inputs.get("billed")),
                Inputs.money(inputs.get("collected_of_this_months_bills")),
                Inputs.money(inputs.get("collected_arrears")));
        Map<String, Object> answer = new HashMap<>();
        answer.put("rate_percent", month.rate().map(BigDecimal::toPlainString).orElse(null));
        answer.put("total_cash", month.totalCash());
        return answer;
    }

    private static Map<String, Object> fiscalYears(JsonNode inputs) {
        return Map.of("fy", Inputs.each(inputs.get("dates"), day -> FiscalYear.of(Inputs.day(day))));
    }
}
