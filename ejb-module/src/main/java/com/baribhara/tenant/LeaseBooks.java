package com.baribhara.tenant;

import com.baribhara.shared.sql.Database;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the books say of leases, and where what they brought with them is booked, in the transaction that takes it in. Leases know nothing of
 * books: whoever keeps them does it here.
 */
public interface LeaseBooks {

    /**
     * Books each part that is not null. That none is booked twice is the caller's affair.
     *
     * @param actor who brings them
     */
    void book(Database database, List<LeaseOpening> openings, String actor);

    /** The last day of each that stands on a bill; those without a bill are left out. */
    Map<LeaseId, LocalDate> billedUntil(Database database, Collection<LeaseId> leases);

    /** Those of which all that was held is settled. Nobody settles any of the others until the transaction ends. */
    Set<LeaseId> settled(Database database, Collection<LeaseId> leases);
}
