package com.baribhara.tenant.internal.portfolio;

import com.baribhara.shared.sql.Database;
import com.baribhara.tenant.LeaseBooks;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseOpening;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Books that take every opening, have settled nothing and say of every lease what the test says.
 *
 * @param billedUntil null: nothing is billed
 */
record ToldBooks(LocalDate billedUntil) implements LeaseBooks {

    @Override
    public void book(Database database, List<LeaseOpening> openings, String actor) {
        // taken
    }

    @Override
    public Map<LeaseId, LocalDate> billedUntil(Database database, Collection<LeaseId> leases) {
        return billedUntil == null
                ? Map.of()
                : leases.stream().collect(Collectors.toMap(Function.identity(), lease -> billedUntil));
    }

    @Override
    public Set<LeaseId> settled(Database database, Collection<LeaseId> leases) {
        return Set.of();
    }
}
