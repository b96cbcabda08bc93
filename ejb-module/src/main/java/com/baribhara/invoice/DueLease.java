package com.baribhara.invoice;

import com.baribhara.tenant.OrganisationLease;
import java.time.LocalDate;
import java.util.List;

/**
 * A lease the run has come to, with everything the rules need.
 *
 * @param billed first days of the periods that have an invoice
 */
public record DueLease(OrganisationLease lease, BillingTerms terms, List<LocalDate> billed) {

    /** Applies the rules; asks and changes nothing. */
    public BilledLease bill() {
        boolean wholeTaka = terms.wholeTaka().contains(lease.organisation());
        LeaseBill bill = terms.rules().bill(lease.lease(), wholeTaka, billed);
        LocalDate ends = lease.lease().term().ends();
        boolean current = ends == null || !ends.isBefore(terms.run().month().first());
        return new BilledLease(lease.row(), bill, current);
    }
}
