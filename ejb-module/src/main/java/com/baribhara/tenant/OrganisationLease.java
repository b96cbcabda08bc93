package com.baribhara.tenant;

import com.baribhara.shared.OrganisationRow;
import java.time.LocalDate;
import java.util.List;
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

    /** As it will be once these rents are terms of it: what was billed since the first of them is to be compared. */
    public OrganisationLease risen(List<RentStep> steps) {
        LocalDate first =
                steps.stream().map(RentStep::from).min(LocalDate::compareTo).orElseThrow();
        Recheck known = recheck.orElse(new Recheck(first, 0));
        LocalDate since = known.since().isBefore(first) ? known.since() : first;
        return new OrganisationLease(
                organisation, lease.withRents(steps), Optional.of(new Recheck(since, known.changes() + 1)));
    }

    public OrganisationRow row() {
        return new OrganisationRow(organisation, lease.lease().value());
    }
}
