package com.baribhara.invoice.cases;

import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.payment.model.AllocatedPayment;
import com.baribhara.payment.model.BouncedCheque;
import com.baribhara.payment.model.ExecutedAmount;
import com.baribhara.payment.model.OpenBill;
import com.baribhara.shared.Money;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a payment settles, and what a bounced cheque leaves. */
final class PaymentCases {
    static final List<CaseRule> RULES = List.of(
            CaseRule.of("payment", "payment open", "for_invoice next_invoice next_amount", PaymentCases::allocate),
            CaseRule.of("payment", "invoice paid_by_cheque bounced bank_charge", "", PaymentCases::bounced)
                    .when(inputs -> inputs.get("bounced").asBoolean()),
            CaseRule.of("payment", "invoice requested executed", "", PaymentCases::executed));

    private PaymentCases() {}

    private static Map<String, Object> allocate(JsonNode inputs) {
        NamedBills bills = new NamedBills(inputs.get("open"));
        InvoiceNumber named = Inputs.optional(inputs, "for_invoice", bills::named);
        AllocatedPayment payment = AllocatedPayment.of(Inputs.money(inputs.get("payment")), named, bills.open());
        Map<String, Object> answer = new HashMap<>();
        answer.put(
                "allocations",
                payment.allocations().stream()
                        .map(part -> bills.allocation(
                                part.before(), part.amount(), part.after().outstanding()))
                        .toList());
        answer.put(
                "still_open", payment.stillOpen().stream().map(bills::stillOpen).toList());
        answer.put("unapplied", payment.unapplied());
        Map<String, Object> status = new LinkedHashMap<>();
        payment.bills().forEach(bill -> status.put(bills.name(bill), bill.status()));
        answer.put("status", status);
        answer.put("credit_after_payment", payment.unapplied());
        if (inputs.has("next_amount")) {
            OpenBill next = bills.next(
                    inputs.path("next_invoice").isTextual() ? inputs.get("next_invoice") : TextNode.valueOf("next"),
                    Inputs.money(inputs.get("next_amount")));
            AllocatedPayment credit = AllocatedPayment.of(payment.unapplied(), null, List.of(next));
            answer.put("applied_to_next", credit.allocated());
            answer.put("credit_after_next", credit.unapplied());
            answer.put("next_status", credit.bills().get(0).status());
        }
        return answer;
    }

    private static OpenBill bill(JsonNode outstanding) {
        LocalDate day = LocalDate.EPOCH;
        Money amount = Inputs.money(outstanding);
        return new OpenBill(new InvoiceNumber(1), day, day, amount, InvoiceStatus.ISSUED);
    }

    private static Map<String, Object> bounced(JsonNode inputs) {
        AllocatedPayment cheque = AllocatedPayment.of(
                Inputs.money(inputs.get("paid_by_cheque")), null, List.of(bill(inputs.get("invoice"))));
        BouncedCheque bounced = new BouncedCheque(cheque, Inputs.money(inputs.get("bank_charge")));
        return Map.of(
                "invoice_outstanding", bounced.outstanding(),
                "charge_invoice", bounced.bankCharge(),
                "receipt_status", bounced.receipt(),
                "total_due", bounced.totalDue());
    }

    private static Map<String, Object> executed(JsonNode inputs) {
        Money invoice = Inputs.money(inputs.get("invoice"));
        ExecutedAmount payment =
                new ExecutedAmount(Inputs.money(inputs.get("requested")), Inputs.money(inputs.get("executed")));
        Map<String, Object> answer = new HashMap<>();
        answer.put("recorded", payment.executed());
        answer.put("invoice_outstanding", payment.outstanding(invoice));
        answer.put("tenant_credit", payment.credit(invoice));
        answer.put("flag", payment.mismatch() ? "AMOUNT_MISMATCH" : null);
        return answer;
    }
}
