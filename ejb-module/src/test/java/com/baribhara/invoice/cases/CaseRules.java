package com.baribhara.invoice.cases;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All forms of cases that the rules can answer so far. */
final class CaseRules {
    /** Categories that are complete: a case of theirs that no form fits is a failure, not something for later. */
    static final Set<String> COMPLETE = Set.of("proration", "rounding", "formatting");

    private static final List<CaseRule> RULES = Stream.of(
                    ProrationCases.RULES,
                    InvoiceRunCases.RULES,
                    TaxCases.RULES,
                    UtilityCases.RULES,
                    RoundingAndFormattingCases.RULES)
            .flatMap(List::stream)
            .toList();

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Money.class, ToStringSerializer.instance)
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(BillingMonth.class, ToStringSerializer.instance))
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
