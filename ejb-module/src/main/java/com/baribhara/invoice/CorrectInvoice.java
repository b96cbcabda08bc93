package com.baribhara.invoice;

import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes something of an invoice back, which itself stays as it was issued.
 *
 * @param lines null for all that is left; of a waiver all fees, of a write-off all that is open
 * @param reason in the writer's own words; it stands on the credit note
 */
public record CorrectInvoice(InvoiceId invoice, CreditNoteKind kind, List<LineCredit> lines, String reason) {
    private static final int REASON = 300;

    public boolean whole() {
        return lines == null;
    }

    /**
     * The same with what of it may stand, in the writer's words without blanks around them.
     *
     * @throws com.baribhara.shared.Invalid with every field that can't be taken
     */
    public CorrectInvoice checked() {
        InputCheck check = new InputCheck();
        check.needed("invoice", invoice);
        check.needed("kind", kind)
                .ifPresent(given -> check.that(given.byHand(), "kind", "invoice.kind-not-by-hand", given.name()));
        String words = check.text("reason", reason, REASON);
        List<LineCredit> wanted = kind == CreditNoteKind.VOID || whole() ? null : wanted(check);
        check.refuse();
        return new CorrectInvoice(invoice, kind, wanted, words);
    }

    private List<LineCredit> wanted(InputCheck check) {
        List<LineCredit> wanted = new ArrayList<>(lines.size());
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            LineCredit line = lines.get(i);
            String field = "lines[" + i + "]";
            check.that(named.add(line.line()), field + ".line", "invoice.line-twice", String.valueOf(line.line()));
            check.needed(field + ".net", line.net())
                    .ifPresent(
                            net -> check.that(!net.negative(), field + ".net", "amount.not-positive", net.toString()));
            wanted.add(line);
        }
        boolean nothing =
                wanted.stream().map(LineCredit::net).noneMatch(net -> net != null && net.compareTo(Money.ZERO) > 0);
        check.that(!nothing, "lines", "invoice.nothing-chosen");
        return wanted;
    }
}
