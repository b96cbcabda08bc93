package com.baribhara.invoice;

import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.tenant.OrganisationLease;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A lease the run has come to, with everything the rules need.
 *
 * @param billed first days of the periods that have an invoice
 * @param posted the months to compare with its terms
 * @param last what its next bill is compared with, null for the first
 * @param released bills that go out though they are beyond the bounds
 */
public record DueLease(
        OrganisationLease lease,
        BillingTerms terms,
        List<LocalDate> billed,
        List<PostedMonth> posted,
        LastBill last,
        List<ReleasedBill> released) {
    private static final Logger LOG = Logger.getLogger(DueLease.class.getName());
    private static final int WORDS = 200;

    /** Applies the rules; asks and changes nothing. A lease they choke on is parked like one they refuse. */
    public BilledLease bill() {
        try {
            return byTheRules();
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException | NullPointerException broken) {
            LOG.log(Level.WARNING, broken, () -> "no rule for lease " + lease.row());
            return new BilledLease(lease, parked(broken), true);
        }
    }

    private LeaseBill parked(RuntimeException broken) {
        String words = lease.lease().code() + ": " + broken.getMessage();
        String args = words.substring(0, Math.min(WORDS, words.length()));
        return new LeaseBill.Parked(ParkReason.NOT_STORABLE, args, terms.run().month());
    }

    private BilledLease byTheRules() {
        boolean wholeTaka = terms.wholeTaka().contains(lease.organisation());
        LeaseBill bill = terms.rules().bill(lease.lease(), wholeTaka, billed, posted);
        if (bill instanceof Billed billing && !billing.invoices().isEmpty()) {
            bill = terms.bound(lease.organisation(), released).check(lease.lease(), billing, posted, last);
        }
        LocalDate ends = lease.lease().term().ends();
        boolean current = ends == null || !ends.isBefore(terms.run().month().first());
        return new BilledLease(lease, bill, current);
    }
}
