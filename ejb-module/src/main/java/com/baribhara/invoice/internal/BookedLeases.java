package com.baribhara.invoice.internal;

import com.baribhara.shared.sql.Database;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.LeaseId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How far the books of leases have come: billed, settled. In a database that shows one organisation. */
final class BookedLeases {
    private static final String BILLED_UNTIL = """
            select lease_id, max(period_end) from invoice
            where organisation_id = current_organisation() and lease_id = any (?) and kind = 'MONTHLY' and status <> 'VOID'
            group by lease_id
            """;

    private static final String LOCK = """
            select id from lease where organisation_id = current_organisation() and id = any (?) order by id for no key update
            """;

    // a statement of its own, after the lock: it sees what was committed while that was waited for
    private static final String SETTLED = """
            select lease_id from deposit_settlement where organisation_id = current_organisation() and lease_id = any (?)
            """;

    private static final String UNBILLED = """
            select from lease l
            where l.organisation_id = current_organisation() and l.id = ? and l.billed_from <= l.ends_on and not %s
            """.formatted(SettledLeases.SETTLED);

    private final Database database;

    BookedLeases(Database database) {
        this.database = database;
    }

    /** The last day of each that stands on a bill; those without a bill are left out. */
    Map<LeaseId, LocalDate> billedUntil(Collection<LeaseId> leases) {
        Map<LeaseId, LocalDate> until = new HashMap<>(leases.size() * 2);
        database.query(
                BILLED_UNTIL,
                row -> until.put(new LeaseId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)),
                SqlArray.of("uuid", leases));
        return until;
    }

    /** Those of which all that was held is settled. Nobody settles any of the others until the transaction ends. */
    Set<LeaseId> settled(Collection<LeaseId> leases) {
        SqlArray ids = SqlArray.of("uuid", leases);
        database.query(LOCK, row -> row, ids);
        return new HashSet<>(database.query(SETTLED, row -> new LeaseId(row.getObject(1, UUID.class)), ids));
    }

    /** Whether the next monthly run would still look at a lease that has ended: to bill it to its end, or for what has changed since. */
    boolean unbilled(LeaseId ended, LocalDate today) {
        return !database.query(UNBILLED, row -> ended, ended.value(), today, today)
                .isEmpty();
    }
}
