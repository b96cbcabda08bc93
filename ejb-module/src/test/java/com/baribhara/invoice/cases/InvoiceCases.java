package com.baribhara.invoice.cases;

import com.baribhara.invoice.model.AmountDue;
import com.baribhara.invoice.model.Statement;
import com.baribhara.invoice.model.Statement.Entry;
import com.baribhara.invoice.model.Statement.Kind;
import com.baribhara.invoice.model.Statement.Line;
import com.baribhara.shared.Money;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an invoice asks for, and the tenant's statement. */
final class InvoiceCases {
    static final List<CaseRule> RULES = List.of(
            CaseRule.of("invoice", "lines", "arrears tenant_credit", InvoiceCases::due),
            CaseRule.of("invoice", "opening", "charges payments credits", InvoiceCases::statement));

    private InvoiceCases() {}

    private static Map<String, Object> due(JsonNode inputs) {
        List<Money> lines = Inputs.list(inputs.get("lines"), line -> Inputs.money(line.get(1)));
        AmountDue due = AmountDue.of(lines, money(inputs, "arrears"), money(inputs, "tenant_credit"));
        return Map.of(
                "current", due.current(),
                "arrears", due.arrears(),
                "credit_applied", due.creditApplied(),
                "amount_due", due.total());
    }

    private static Money money(JsonNode inputs, String name) {
        return inputs.hasNonNull(name) ? Inputs.money(inputs.get(name)) : Money.ZERO;
    }

    /** The case gives no dates: all of one day. */
    private static Map<String, Object> statement(JsonNode inputs) {
        List<Entry> entries = new ArrayList<>();
        entries.addAll(entries(inputs.path("credits"), Kind.CREDIT));
        entries.addAll(entries(inputs.path("payments"), Kind.PAYMENT));
        entries.addAll(entries(inputs.path("charges"), Kind.CHARGE));
        Statement statement = Statement.of(Inputs.money(inputs.get("opening")), entries);
        return Map.of(
                "closing",
                statement.closing(),
                "running",
                statement.lines().stream().map(Line::balance).toList());
    }

    private static List<Entry> entries(JsonNode amounts, Kind kind) {
        return Inputs.list(amounts, amount -> new Entry(LocalDate.EPOCH, kind, Inputs.money(amount)));
    }
}
