package com.baribhara.invoice.cases;

import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.shared.Money;
import com.baribhara.tenant.ProrationPolicy;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reading the inputs of cases. */
final class Inputs {
    /** As cases call the parts of a list. */
    static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Inputs() {}

    static Money money(JsonNode node) {
        return Money.of(node.asText());
    }

    static BigDecimal decimal(JsonNode node) {
        return new BigDecimal(node.asText());
    }

    static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.asText());
    }

    /** Null where the case says nothing of it. */
    static <T> T optional(JsonNode inputs, String name, Function<JsonNode, T> value) {
        return inputs.hasNonNull(name) ? value.apply(inputs.get(name)) : null;
    }

    /** A quantity as the case writes its own: text or a number. */
    static Object quantity(JsonNode like, BigDecimal quantity) {
        return like.isTextual() ? quantity.toPlainString() : quantity;
    }

    static ProrationPolicy policy(JsonNode inputs) {
        return ProrationPolicy.valueOf(inputs.path("basis").asText(ProrationPolicy.ACTUAL_DAYS_IN_MONTH.name()));
    }

    /** A list for a list, one answer for one value. */
    static <T> Object each(JsonNode values, Function<JsonNode, T> answer) {
        return values.isArray() ? list(values, answer) : answer.apply(values);
    }

    static <T> List<T> list(JsonNode values, Function<JsonNode, T> answer) {
        return StreamSupport.stream(values.spliterator(), false).map(answer).toList();
    }

    static Money total(Collection<InvoiceDraft> invoices) {
        return Money.sum(
                invoices.stream().map(invoice -> invoice.totals().total()).toList());
    }
}
