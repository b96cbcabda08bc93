package com.baribhara.invoice.cases;

import com.baribhara.invoice.model.WholeTaka;
import com.baribhara.shared.Money;
import com.baribhara.shared.text.AmountInWords;
import com.baribhara.shared.text.TakaFormat;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The poisha, the whole taka, figures and words. */
final class RoundingAndFormattingCases {
    static final List<CaseRule> RULES = List.of(
            CaseRule.of("rounding", "values", "", RoundingAndFormattingCases::poisha),
            CaseRule.of("rounding", "totals", "", RoundingAndFormattingCases::wholeTaka),
            CaseRule.of("formatting", "amounts", "", RoundingAndFormattingCases::rows));

    private RoundingAndFormattingCases() {}

    private static Map<String, Object> poisha(JsonNode inputs) {
        return Map.of("rounded", Inputs.each(inputs.get("values"), value -> Money.rounded(Inputs.decimal(value))));
    }

    private static Map<String, Object> wholeTaka(JsonNode inputs) {
        JsonNode totals = inputs.get("totals");
        return Map.of(
                "payable",
                Inputs.each(totals, total -> WholeTaka.of(Inputs.money(total)).payable()),
                "rounding_line",
                Inputs.each(totals, total -> WholeTaka.of(Inputs.money(total)).rounding()));
    }

    private static Map<String, Object> rows(JsonNode inputs) {
        return Map.of("rows", Inputs.list(inputs.get("amounts"), RoundingAndFormattingCases::row));
    }

    private static Map<String, Object> row(JsonNode amount) {
        Money money = Inputs.money(amount);
        return Map.of(
                "amount", money,
                "en", TakaFormat.LATIN.number(money),
                "bn", TakaFormat.BANGLA.number(money),
                "words_en", AmountInWords.ENGLISH.of(money),
                "words_bn", AmountInWords.BANGLA.of(money));
    }
}
