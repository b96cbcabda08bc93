package com.baribhara.invoice.cases;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.FiscalYear;
import com.baribhara.shared.Money;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All forms of cases that the rules can answer. */
final class CaseRules {
    private static final List<CaseRule> RULES = Stream.of(
                    ProrationCases.RULES,
                    InvoiceRunCases.RULES,
                    EscalationCases.RULES,
                    LateFeeCases.RULES,
                    PaymentCases.RULES,
                    GatewayCases.RULES,
                    CreditAndDepositCases.RULES,
                    TaxCases.RULES,
                    WithholdingCases.RULES,
                    UtilityCases.RULES,
                    InvoiceCases.RULES,
                    ReportCases.RULES,
                    RoundingAndFormattingCases.RULES)
            .flatMap(List::stream)
            .toList();

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Money.class, ToStringSerializer.instance)
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(BillingMonth.class, ToStringSerializer.instance)
                    .addSerializer(FiscalYear.class, ToStringSerializer.instance))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CaseRules() {}

    static Optional<CaseRule> find(BillingCase billingCase) {
        return RULES.stream().filter(rule -> rule.knows(billingCase)).findFirst();
    }

    /** What the rules answer, as JSON to be compared with {@code expected}. */
    static JsonNode answer(CaseRule rule, JsonNode inputs) {
        Map<String, Object> answer = rule.answer().apply(inputs);
        try {
            return JSON.readTree(JSON.writeValueAsString(answer));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("the answer is no JSON: " + answer, unwritable);
        }
    }
}
