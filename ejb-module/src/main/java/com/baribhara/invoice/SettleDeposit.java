package com.baribhara.invoice;

import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import java.util.ArrayList;
import java.util.List;

/** Settles all that is held of a tenant who has left: what is open is paid from it, then what is deducted. */
public record SettleDeposit(List<Deduction> deductions) {
    private static final int MOST = 30;
    private static final int WORDS = 300;

    /** @throws com.baribhara.shared.Invalid with every field that can't be taken */
    public SettleDeposit checked() {
        InputCheck check = new InputCheck();
        List<Deduction> given = deductions == null ? List.of() : deductions;
        check.that(given.size() <= MOST, "deductions", "number.out-of-range", "0", String.valueOf(MOST));
        List<Deduction> kept = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            Deduction one = given.get(i);
            String field = "deductions[" + i + "].";
            check.needed(field + "kind", one.kind());
            check.amount(
                    field + "amount", one.amount() == null ? null : one.amount().amount(), 2, InputCheck.MOST_TAKA);
            kept.add(new Deduction(one.kind(), one.amount(), check.text(field + "reason", one.reason(), WORDS)));
        }
        check.refuse();
        return new SettleDeposit(kept);
    }

    public Money deducted() {
        return Money.sum(deductions.stream().map(Deduction::amount).toList());
    }
}
