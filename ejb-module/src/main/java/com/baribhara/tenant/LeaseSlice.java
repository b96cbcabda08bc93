package com.baribhara.tenant;

import com.baribhara.shared.OrganisationRow;
import java.time.LocalDate;
import java.util.List;

/**
 * Some leases of some organisations, to be walked in order.
 *
 * @param organisations small keys of the organisations wanted
 * @param after the last lease before the slice
 * @param to the last lease of the slice
 * @param startedBy leases that start later are left out
 */
public record LeaseSlice(List<Integer> organisations, OrganisationRow after, OrganisationRow to, LocalDate startedBy) {

    public LeaseSlice after(OrganisationRow last) {
        return new LeaseSlice(organisations, last, to, startedBy);
    }
}
