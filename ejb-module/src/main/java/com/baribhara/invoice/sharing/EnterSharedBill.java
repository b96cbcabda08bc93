package com.baribhara.invoice.sharing;

import com.baribhara.property.PropertyId;
import com.baribhara.shared.InputCheck;
import java.time.LocalDate;

/** @param number the supplier's, so that the same bill is not entered twice */
public record EnterSharedBill(PropertyId property, SharedBillKind kind, String number, SharedBillTerms terms) {
    private static final int NUMBER = 40;

    /** @throws com.baribhara.shared.Refusal with every field that can't be taken */
    EnterSharedBill checked(LocalDate today) {
        InputCheck check = new InputCheck();
        check.needed("property", property);
        check.needed("kind", kind);
        String kept = check.text("number", number, NUMBER);
        SharedBillTerms right = terms.checked(kind, today, check);
        check.refuse();
        return new EnterSharedBill(property, kind, kept, right);
    }
}
