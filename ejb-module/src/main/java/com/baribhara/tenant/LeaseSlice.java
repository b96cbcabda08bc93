package com.baribhara.tenant;

import com.baribhara.shared.OrganisationRow;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Some leases of some organisations, to be walked in order.
 *
 * @param organisations small keys of the organisations wanted
 * @param after the last lease before the slice
 * @param to the last lease of the slice
 * @param startedBy leases that start later are left out
 * @param only the leases wanted; null for all
 */
public record LeaseSlice(
        List<Integer> organisations, OrganisationRow after, OrganisationRow to, LocalDate startedBy, List<UUID> only) {

    public LeaseSlice after(OrganisationRow last) {
        return new LeaseSlice(organisations, last, to, startedBy, only);
    }

    /** Of the same leases, these alone. */
    public LeaseSlice only(List<UUID> leases) {
        return new LeaseSlice(organisations, after, to, startedBy, leases);
    }
}
