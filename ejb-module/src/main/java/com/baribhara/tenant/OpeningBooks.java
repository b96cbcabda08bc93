package com.baribhara.tenant;

import com.baribhara.shared.sql.Database;
import java.util.List;

/**
 * Where what leases brought with them is booked, in the transaction that takes it in. Leases know nothing of books: whoever keeps them
 * does it here.
 */
@FunctionalInterface
public interface OpeningBooks {

    /**
     * Books each part that is not null. That none is booked twice is the caller's affair.
     *
     * @param actor who brings them
     */
    void book(Database database, List<LeaseOpening> openings, String actor);
}
