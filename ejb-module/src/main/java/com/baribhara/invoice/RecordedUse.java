package com.baribhara.invoice;

import com.baribhara.invoice.model.MeterUse;
import com.baribhara.property.MeterId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A use of a meter that is billed with this.
 *
 * @param invoice the one that billed it first, null while it has no id yet: then it begins on a day, with a revision
 * @param beginsWith the meter whose reading it begins with
 * @param beforeOn the day of that reading
 */
public record RecordedUse(
        MeterId meter,
        LocalDate readOn,
        InvoiceId invoice,
        LocalDate begins,
        int revision,
        MeterId beginsWith,
        LocalDate beforeOn,
        BigDecimal before,
        BigDecimal now,
        BigDecimal units) {

    static RecordedUse of(MeterUse use, InvoiceId invoice) {
        return of(use, invoice, null, 0);
    }

    static RecordedUse of(MeterUse use, InvoiceDraft draft) {
        int revision = draft.correction() == null ? 0 : draft.correction().revision();
        return of(use, null, draft.period().from(), revision);
    }

    private static RecordedUse of(MeterUse use, InvoiceId invoice, LocalDate begins, int revision) {
        return new RecordedUse(
                use.id(),
                use.readOn(),
                invoice,
                begins,
                revision,
                use.begins(),
                use.days().from().minusDays(1),
                use.readings().before(),
                use.readings().now(),
                use.consumption().units());
    }
}
