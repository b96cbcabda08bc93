package com.baribhara.invoice.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/**
 * Every worked case of the billing rules, through the real rules. {@code -Dbaribhara.billing-cases=FILE} reads another file
 * of the same format. Cases that nothing answers yet are skipped by name, never in silence.
 */
class BillingCasesTest {
    private static final Logger LOG = System.getLogger(BillingCasesTest.class.getName());

    @TestFactory
    Stream<DynamicTest> everyCaseThatIsKnownHolds(TestReporter reporter) throws IOException {
        List<BillingCase> cases = BillingCase.all();
        List<BillingCase> unknown = cases.stream()
                .filter(billingCase -> CaseRules.find(billingCase).isEmpty())
                .toList();
        String summary = "%d cases, %d through the rules, %d not known yet:%n%s"
                .formatted(cases.size(), cases.size() - unknown.size(), unknown.size(), names(unknown));
        reporter.publishEntry("billing cases", summary);
        LOG.log(Level.INFO, summary);
        return cases.stream()
                .map(billingCase -> dynamicTest(billingCase.toString(), () -> BillingCasesTest.check(billingCase)));
    }

    private static String names(List<BillingCase> cases) {
        return cases.stream()
                .map(billingCase -> "  %s (%s)".formatted(billingCase, billingCase.category()))
                .collect(Collectors.joining("\n"));
    }

    static void check(BillingCase billingCase) {
        Optional<CaseRule> rule = CaseRules.find(billingCase);
        if (rule.isEmpty()) {
            String what = "not known yet: " + billingCase + ", inputs " + billingCase.inputs();
            if (CaseRules.COMPLETE.contains(billingCase.category())) {
                fail(what);
            }
            abort(what);
        }
        JsonNode answer = CaseRules.answer(rule.orElseThrow(), billingCase.inputs());
        assertThat(billingCase.expected()).as("expected of %s", billingCase).isNotEmpty();
        for (Iterator<Map.Entry<String, JsonNode>> each = billingCase.expected().fields(); each.hasNext(); ) {
            Map.Entry<String, JsonNode> expected = each.next();
            assertThat(answer.get(expected.getKey()))
                    .as("%s, %s", billingCase, expected.getKey())
                    .isEqualTo(expected.getValue());
        }
    }
}
