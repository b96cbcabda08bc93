package com.baribhara.invoice.cases;

import com.baribhara.invoice.model.HoldingTax;
import com.baribhara.invoice.model.RentSettlement;
import com.baribhara.invoice.model.Taxed;
import com.baribhara.invoice.model.VatPayer;
import com.baribhara.shared.Money;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tax that the tenant withholds, and the tax on the holding. */
final class WithholdingCases {
    static final List<CaseRule> RULES = List.of(
            CaseRule.of("tax", "rent vat_percent vat_paid_by paid_on", "", WithholdingCases::byDay),
            CaseRule.of("tax", "rent vat_percent vat_paid_by tds_percent", "paid_on", WithholdingCases::atOneRate),
            CaseRule.of("tax", "annual_rent less_months rate_percent", "", WithholdingCases::holding));

    private WithholdingCases() {}

    private static RentSettlement settlement(JsonNode inputs, BigDecimal tdsPercent) {
        Taxed rent = Taxed.added(Inputs.money(inputs.get("rent")), Inputs.decimal(inputs.get("vat_percent")));
        return RentSettlement.of(
                rent, tdsPercent, VatPayer.valueOf(inputs.get("vat_paid_by").asText()));
    }

    private static Map<String, Object> byDay(JsonNode inputs) {
        return answer(
                inputs,
                answer -> Inputs.each(
                        inputs.get("paid_on"),
                        day -> answer.apply(settlement(
                                inputs, SeedRates.TDS.on(Inputs.day(day)).orElseThrow()))));
    }

    private static Map<String, Object> atOneRate(JsonNode inputs) {
        return answer(inputs, answer -> answer.apply(settlement(inputs, Inputs.decimal(inputs.get("tds_percent")))));
    }

    private static Map<String, Object> answer(
            JsonNode inputs, Function<Function<RentSettlement, Object>, Object> each) {
        RentSettlement taxed = settlement(inputs, BigDecimal.ZERO);
        return Map.of(
                "invoice_net", taxed.rent().net(),
                "vat_shown_memo", taxed.rent().vat(),
                "vat", each.apply(settlement -> settlement.rent().vat()),
                "tds", each.apply(RentSettlement::tds),
                "cash_to_landlord", each.apply(RentSettlement::cash),
                "invoice_settled_by",
                        each.apply(settlement -> settlement.parts().stream()
                                .map(WithholdingCases::part)
                                .toList()),
                "outstanding", each.apply(RentSettlement::outstanding));
    }

    private static List<Object> part(RentSettlement.Part part) {
        return switch (part.means()) {
            case CASH -> List.of("cash", part.amount());
            case TDS_CERTIFICATE -> List.of("TDS certificate", part.amount());
        };
    }

    /** A rate may be named by its use and whose it is, {@code commercial_dncc}; its tax is asked for by the use. */
    private static Map<String, Object> holding(JsonNode inputs) {
        HoldingTax worksheet = HoldingTax.of(
                Inputs.money(inputs.get("annual_rent")),
                inputs.get("less_months").asInt());
        Map<String, Object> answer = new HashMap<>();
        inputs.get("rate_percent").properties().forEach(rate -> {
            Money tax = worksheet.at(Inputs.decimal(rate.getValue()));
            answer.put(rate.getKey(), tax);
            answer.put(rate.getKey().replaceFirst("_.*", ""), tax);
        });
        answer.put("taxable", worksheet.taxable());
        return answer;
    }
}
