package com.baribhara.tenant;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Up to which day a lease has been billed. Leases may not be changed so that a bill becomes untrue, yet know nothing of bills: whoever
 * makes them tells it here.
 */
@FunctionalInterface
public interface BilledDays {

    /** The last day that stands on a bill of the lease; empty while there is none. */
    Optional<LocalDate> last(LeaseId lease);
}
