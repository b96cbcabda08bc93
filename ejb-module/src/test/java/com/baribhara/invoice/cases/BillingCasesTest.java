package com.baribhara.invoice.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/**
 * Every worked case of the billing rules, through the real rules. {@code -Dbaribhara.billing-cases=FILE} reads another file
 * of the same format. A case that no rule knows fails.
 */
class BillingCasesTest {
    private static final Logger LOG = System.getLogger(BillingCasesTest.class.getName());

    @TestFactory
    Stream<DynamicTest> everyCaseHolds(TestReporter reporter) throws IOException {
        List<BillingCase> cases = BillingCase.all();
        String summary = cases.size() + " cases, all of them through the rules";
        reporter.publishEntry("billing cases", summary);
        LOG.log(Level.INFO, summary);
        return cases.stream()
                .map(billingCase -> dynamicTest(billingCase.toString(), () -> BillingCasesTest.check(billingCase)));
    }

    static void check(BillingCase billingCase) {
        CaseRule rule = CaseRules.find(billingCase)
                .orElseGet(() -> fail("no rule knows " + billingCase + ", inputs " + billingCase.inputs()));
        JsonNode answer = CaseRules.answer(rule, billingCase.inputs());
        assertThat(billingCase.expected()).as("expected of %s", billingCase).isNotEmpty();
        compare(billingCase + ",", billingCase.expected(), answer);
    }

    /** What is expected of an object must be answered; what else is answered was not asked for. */
    private static void compare(String place, JsonNode expected, JsonNode answer) {
        assertThat(answer).as(place).isNotNull();
        assertThat(answer.getNodeType()).as("%s answered %s", place, answer).isEqualTo(expected.getNodeType());
        if (expected.isObject()) {
            for (Entry<String, JsonNode> part : expected.properties()) {
                compare(place + " " + part.getKey(), part.getValue(), answer.get(part.getKey()));
            }
        } else if (expected.isArray()) {
            assertThat(answer).as(place).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                compare(place + " " + i, expected.get(i), answer.get(i));
            }
        } else if (expected.isNumber()) {
            assertThat(answer.decimalValue()).as(place).isEqualByComparingTo(expected.decimalValue());
        } else {
            assertThat(answer).as(place).isEqualTo(expected);
        }
    }
}
