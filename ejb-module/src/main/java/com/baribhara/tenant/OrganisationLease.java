package com.baribhara.tenant;

import com.baribhara.shared.OrganisationRow;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A lease beside the small key of its organisation, for jobs that serve many.
 *
 * @param recheck set when its terms are other than when it was billed
 */
public record OrganisationLease(int organisation, BillableLease lease, Optional<Recheck> recheck) {

    /**
     * @param since the first day whose bill may be wrong
     * @param changes how many changes it had seen when it was read
     */
    public record Recheck(LocalDate since, int changes) {}

    public OrganisationLease(int organisation, BillableLease lease) {
        this(organisation, lease, Optional.empty());
    }

    public OrganisationRow row() {
        return new OrganisationRow(organisation, lease.lease().value());
    }
}
