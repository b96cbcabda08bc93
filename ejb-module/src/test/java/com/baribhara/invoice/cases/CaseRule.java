package com.baribhara.invoice.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How cases of one category and form are put to the real rules. A case is known by the names of its inputs, never by its id.
 *
 * @param answer what the rules say, by the keys that {@code expected} may have; it does no arithmetic of its own
 */
record CaseRule(
        String category,
        Set<String> required,
        Predicate<String> optional,
        Predicate<JsonNode> form,
        Function<JsonNode, Map<String, Object>> answer) {

    static CaseRule of(
            String category, String required, String optional, Function<JsonNode, Map<String, Object>> answer) {
        return new CaseRule(category, names(required), names(optional)::contains, inputs -> true, answer);
    }

    CaseRule alsoWith(Predicate<String> inputNames) {
        return new CaseRule(category, required, optional.or(inputNames), form, answer);
    }

    CaseRule when(Predicate<JsonNode> narrower) {
        return new CaseRule(category, required, optional, narrower, answer);
    }

    boolean knows(BillingCase billingCase) {
        Set<String> given = new HashSet<>();
        billingCase.inputs().fieldNames().forEachRemaining(given::add);
        if (!category.equals(billingCase.category()) || !given.containsAll(required)) {
            return false;
        }
        given.removeAll(required);
        return given.stream().allMatch(optional) && form.test(billingCase.inputs());
    }

    private static Set<String> names(String words) {
        return words.isEmpty() ? Set.of() : Set.copyOf(List.of(words.split(" ")));
    }
}
