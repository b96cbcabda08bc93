package com.baribhara.invoice;

import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import java.time.LocalDate;

/**
 * Money that is held for a tenant from a day on, or stood open before the first bill here.
 *
 * @param on the day; of what was there before, null for the day before the first bill
 * @param reference of the receipt or bank transfer, or the reason
 * @param monthly the most of an advance that goes to one month, null for as much as the rent
 * @param override why more may be held than the law lets a landlord take, null when it need not
 */
public record RecordHolding(
        HoldingKind kind, Money amount, LocalDate on, String reference, Money monthly, String override) {
    private static final int WORDS = 200;

    /**
     * The same without blanks around its words.
     *
     * @throws com.baribhara.shared.Refusal with every field that can't be taken
     */
    public RecordHolding checked(LocalDate today) {
        InputCheck check = new InputCheck();
        check.needed("kind", kind);
        Money size =
                kind == HoldingKind.OPENING_BALANCE && amount != null && amount.negative() ? amount.negated() : amount;
        check.amount("amount", size == null ? null : size.amount(), 2, InputCheck.MOST_TAKA);
        if (kind == null || !kind.opening()) {
            check.needed("on", on);
        }
        check.day("on", on);
        check.rule(on == null || !on.isAfter(today), "on", "holding.to-come", today.toString());
        if (monthly != null) {
            check.amount("monthly", monthly.amount(), 2, InputCheck.MOST_TAKA);
            check.rule(kind == null || kind.advance(), "monthly", "advance-monthly.without-advance");
        }
        String words = check.text("reference", reference, WORDS);
        String why = check.optionalText("override", override, WORDS);
        check.refuse();
        return new RecordHolding(kind, amount, on, words, monthly, why);
    }
}
