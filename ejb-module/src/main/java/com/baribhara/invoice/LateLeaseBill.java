package com.baribhara.invoice;

import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.tenant.OrganisationLease;
import java.util.List;

/** What the rules made of a lease that is late. @param fees what is missing, none when all is posted */
public record LateLeaseBill(OrganisationLease lease, List<LateFee> fees) {

    public BilledLease billed() {
        return new BilledLease(
                lease, new Billed(fees.stream().map(LateFee::document).toList()), true);
    }
}
