package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import java.util.List;

/** What a run makes of one lease: its missing invoices, or the reason why there can be none. */
public sealed interface LeaseBill {

    /** @param invoices corrections of months billed wrong, then one a missing month, oldest first; none when all is as it should be */
    record Billed(List<InvoiceDraft> invoices) implements LeaseBill {

        public static final Billed NOTHING = new Billed(List.of());

        /** What they come to, with what is taken back taken off. */
        public Money total() {
            Money total = Money.ZERO;
            for (InvoiceDraft invoice : invoices) {
                total = total.plus(invoice.totals().total());
            }
            return total;
        }
    }

    /**
     * @param args what the words of the reason need, null when they need nothing
     * @param month the first month that could not be billed
     */
    record Parked(ParkReason reason, String args, BillingMonth month) implements LeaseBill {}
}
