package com.baribhara.invoice.cases;

import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.payment.model.OpenBill;
import com.baribhara.shared.Money;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The open invoices of a case, under the names it gives them: objects, or pairs of name and amount. */
final class NamedBills {
    private static final int READABLE = 12;

    /** Names without a number of their own count in the order in which they are given. */
    private static final long AFTERWARDS = 1_000_000_000_000L;

    private static final LocalDate OLDEST = LocalDate.parse("2020-01-01");

    private final Map<InvoiceNumber, String> names = new HashMap<>();
    private final List<OpenBill> open = new ArrayList<>();
    private final boolean pairs;

    NamedBills(JsonNode given) {
        pairs = given.path(0).isArray();
        for (JsonNode bill : given) {
            InvoiceNumber number = number(bill.get(0) == null ? bill.get("invoice") : bill.get(0));
            Money outstanding = Inputs.money(pairs ? bill.get(1) : bill.get("outstanding"));
            InvoiceStatus status = InvoiceStatus.valueOf(bill.path("status").asText(InvoiceStatus.ISSUED.name()));
            LocalDate due = day(bill, "due", inTurn());
            open.add(new OpenBill(number, due, day(bill, "issued", due), outstanding, status));
        }
    }

    /** One that no case has dates for: it comes after the others. */
    OpenBill next(JsonNode name, Money amount) {
        return new OpenBill(number(name), inTurn(), inTurn(), amount, InvoiceStatus.ISSUED);
    }

    /** Cases without dates list the oldest first. */
    private LocalDate inTurn() {
        return OLDEST.plusDays(open.size());
    }

    private static LocalDate day(JsonNode bill, String name, LocalDate otherwise) {
        return bill.hasNonNull(name) ? Inputs.day(bill.get(name)) : otherwise;
    }

    private InvoiceNumber number(JsonNode name) {
        String digits = name.asText().replaceAll("[^0-9]", "").replaceFirst("^0+", "");
        boolean nameless =
                digits.isEmpty() || digits.length() > READABLE || names.containsKey(InvoiceNumber.valueOf(digits));
        InvoiceNumber number = nameless ? new InvoiceNumber(AFTERWARDS + names.size()) : InvoiceNumber.valueOf(digits);
        names.put(number, name.asText());
        return number;
    }

    List<OpenBill> open() {
        return open;
    }

    String name(OpenBill bill) {
        return names.get(bill.number());
    }

    /** The number of one of these invoices, null when the case names none of them. */
    InvoiceNumber named(JsonNode name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name.asText()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Written in the form in which the invoices were given. */
    Object allocation(OpenBill bill, Money amount, Money after) {
        return pairs
                ? List.of(name(bill), amount)
                : Map.of("invoice", name(bill), "amount", amount, "outstanding_after", after);
    }

    Object stillOpen(OpenBill bill) {
        return pairs
                ? List.of(name(bill), bill.outstanding())
                : Map.of("invoice", name(bill), "outstanding", bill.outstanding());
    }
}
