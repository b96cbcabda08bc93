package com.baribhara.invoice;

import com.baribhara.tenant.OrganisationLease;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A lease the run of late fees has come to, with everything the rules need.
 *
 * @param invoices its late ones, the oldest due first
 * @param revisions how many late fees there are for periods that begin on a day
 */
public record LateLease(
        OrganisationLease lease, LateFeeBill rules, List<LateInvoice> invoices, Map<LocalDate, Integer> revisions) {

    /** Applies the rules; asks and changes nothing. */
    public LateLeaseBill bill() {
        return rules.bill(this);
    }
}
