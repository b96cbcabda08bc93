package com.baribhara.invoice.internal;

import com.baribhara.invoice.BilledLease;
import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.shared.Money;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Counts what a chunk did, for each organisation it touched. */
@ApplicationScoped
public class RunProgress {

    private static final String ADD = """
            insert into invoice_run_progress as p (organisation_id, run_id, partition_no, leases, billed, unchanged, parked, total)
            select organisation_id, run_id, ?, billed + unchanged + parked, billed, unchanged, parked, total
            from unnest(?::integer[], ?::uuid[], ?::integer[], ?::integer[], ?::integer[], ?::numeric[])
                as c (organisation_id, run_id, billed, unchanged, parked, total)
            on conflict (organisation_id, run_id, partition_no) do update
                set leases = p.leases + excluded.leases, billed = p.billed + excluded.billed,
                    unchanged = p.unchanged + excluded.unchanged, parked = p.parked + excluded.parked, total = p.total + excluded.total
            """;

    private final BatchDatabase database;

    protected RunProgress() {
        this(null);
    }

    @Inject
    public RunProgress(BatchDatabase database) {
        this.database = database;
    }

    /** How many leases of one organisation came out how, and what was billed. */
    record Count(int billed, int unchanged, int parked, Money total) {
        static final Count NONE = new Count(0, 0, 0, Money.ZERO);

        Count plus(Count other) {
            return new Count(
                    billed + other.billed, unchanged + other.unchanged, parked + other.parked, total.plus(other.total));
        }

        Count plus(BilledLease lease) {
            if (lease.bill() instanceof Parked) {
                return new Count(billed, unchanged, parked + 1, total);
            }
            Billed bill = (Billed) lease.bill();
            if (bill.invoices().isEmpty()) {
                return lease.current() ? new Count(billed, unchanged + 1, parked, total) : this;
            }
            return new Count(billed + 1, unchanged, parked, total.plus(bill.total()));
        }
    }

    static SortedMap<Integer, Count> count(List<BilledLease> leases) {
        SortedMap<Integer, Count> counts = new TreeMap<>();
        for (BilledLease lease : leases) {
            int organisation = lease.row().organisation();
            counts.put(
                    organisation, counts.getOrDefault(organisation, Count.NONE).plus(lease));
        }
        return counts;
    }

    void add(Map<Integer, UUID> runs, int partition, List<BilledLease> leases) {
        add(runs, partition, count(leases));
    }

    /** @param counts by the small key of the organisation, in its order */
    void add(Map<Integer, UUID> runs, int partition, SortedMap<Integer, Count> counts) {
        database.update(
                ADD,
                partition,
                SqlArray.of("integer", counts.keySet()),
                SqlArray.of("uuid", counts.keySet(), runs::get),
                SqlArray.of("integer", counts.values(), Count::billed),
                SqlArray.of("integer", counts.values(), Count::unchanged),
                SqlArray.of("integer", counts.values(), Count::parked),
                SqlArray.of("numeric", counts.values(), Count::total));
    }
}
