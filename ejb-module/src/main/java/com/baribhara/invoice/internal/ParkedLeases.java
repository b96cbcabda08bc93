package com.baribhara.invoice.internal;

import com.baribhara.invoice.BilledLease;
import com.baribhara.invoice.BillingTerms;
import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.ParkedKind;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Leases that could not be billed: set aside with their reason, resolved once a run gets through. */
@ApplicationScoped
public class ParkedLeases {

    private static final String PARK = """
            insert into parked_lease (organisation_id, lease_id, month, run_id, reason, args, parked_at, kind)
            select organisation_id, lease_id, month, run_id, reason, args, ?, ?
            from unnest(?::integer[], ?::uuid[], ?::date[], ?::uuid[], ?::text[], ?::text[])
                as p (organisation_id, lease_id, month, run_id, reason, args)
            on conflict (organisation_id, lease_id, month, kind) do update
                set run_id = excluded.run_id, reason = excluded.reason, args = excluded.args, parked_at = excluded.parked_at,
                    resolved_at = null
            """;

    private static final String SETTLE = """
            update %1$s set %2$s = ?
            where %3$s and %2$s is null and month <= ? and organisation_id = any (?::integer[])
                and (organisation_id, lease_id) >= (?, ?) and (organisation_id, lease_id) <= (?, ?) and not (lease_id = any (?::uuid[]))
            """;

    private static final String SETTLE_CHOSEN = """
            update %1$s set %2$s = ?
            where %3$s and %2$s is null and month <= ? and organisation_id = any (?::integer[]) and lease_id = any (?::uuid[])
            """;

    private static final String RESOLVE_METERS = """
            update parked_lease p set resolved_at = ?
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, id)
            where p.organisation_id = w.organisation_id and p.lease_id = w.id and p.kind = 'METERS' and p.resolved_at is null
            """;

    private static final String USE_RELEASES_OF_METERS = """
            update bill_release b set used_at = ?
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, id)
            where b.organisation_id = w.organisation_id and b.lease_id = w.id and b.kind = 'METERS' and b.used_at is null
            """;

    // what was let go out has gone out once its lease is billed
    private static final List<String> RESOLVE = ofBoth(SETTLE);
    private static final List<String> RESOLVE_CHOSEN = ofBoth(SETTLE_CHOSEN);

    private final BatchDatabase database;
    private final Clock clock;

    protected ParkedLeases() {
        this(null, null);
    }

    @Inject
    public ParkedLeases(BatchDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private static List<String> ofBoth(String settle) {
        return List.of(
                settle.formatted("parked_lease", "resolved_at", "kind = 'MONTH'"),
                settle.formatted("bill_release", "used_at", "kind = 'MONTH'"));
    }

    private record Row(OrganisationRow lease, Parked parked) {}

    /**
     * Parks those of the chunk that must wait and resolves the others. The chunk of a whole run is a gapless walk through the leases of the run's
     * organisations; what was parked by others' runs in between, or for a later month, is not its business.
     */
    void update(BillingTerms terms, List<BilledLease> leases) {
        List<Row> parked = parked(leases);
        OffsetDateTime now = OffsetDateTime.now(clock);
        resolve(terms, leases, parked, now);
        park(terms.runs(), parked, ParkedKind.MONTH, now);
    }

    /** Parks those that must wait. What waits for other reasons is not settled by this. */
    void park(Map<Integer, UUID> runs, List<BilledLease> leases) {
        park(runs, parked(leases), ParkedKind.MONTH, OffsetDateTime.now(clock));
    }

    /** Parks those whose meters can't be billed, and resolves what waited of the meters of all others, and of these for another month. */
    void meters(Map<Integer, UUID> runs, List<BilledLease> leases) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.update(
                RESOLVE_METERS,
                now,
                SqlArray.of("integer", leases, lease -> lease.row().organisation()),
                SqlArray.of("uuid", leases, lease -> lease.row().id()));
        park(runs, parked(leases), ParkedKind.METERS, now);
        List<BilledLease> billed = leases.stream()
                .filter(lease ->
                        lease.bill() instanceof Billed bill && !bill.invoices().isEmpty())
                .toList();
        if (!billed.isEmpty()) {
            database.update(
                    USE_RELEASES_OF_METERS,
                    now,
                    SqlArray.of("integer", billed, lease -> lease.row().organisation()),
                    SqlArray.of("uuid", billed, lease -> lease.row().id()));
        }
    }

    private static List<Row> parked(List<BilledLease> leases) {
        List<Row> parked = new ArrayList<>();
        for (BilledLease lease : leases) {
            if (lease.bill() instanceof Parked reason) {
                parked.add(new Row(lease.row(), reason));
            }
        }
        return parked;
    }

    private void resolve(BillingTerms terms, List<BilledLease> leases, List<Row> parked, OffsetDateTime now) {
        if (terms.run().selected()) {
            List<BilledLease> billed = leases.stream()
                    .filter(lease -> !(lease.bill() instanceof Parked))
                    .toList();
            for (String settle : RESOLVE_CHOSEN) {
                database.update(
                        settle,
                        now,
                        terms.run().month().first(),
                        SqlArray.of("integer", terms.runs().keySet()),
                        SqlArray.of("uuid", billed, lease -> lease.row().id()));
            }
            return;
        }
        OrganisationRow first = leases.get(0).row();
        OrganisationRow last = leases.get(leases.size() - 1).row();
        for (String settle : RESOLVE) {
            database.update(
                    settle,
                    now,
                    terms.run().month().first(),
                    SqlArray.of("integer", terms.runs().keySet()),
                    first.organisation(),
                    first.id(),
                    last.organisation(),
                    last.id(),
                    SqlArray.of("uuid", parked, row -> row.lease().id()));
        }
    }

    private void park(Map<Integer, UUID> runs, List<Row> parked, ParkedKind kind, OffsetDateTime now) {
        if (parked.isEmpty()) {
            return;
        }
        database.update(
                PARK,
                now,
                kind.name(),
                SqlArray.of("integer", parked, row -> row.lease().organisation()),
                SqlArray.of("uuid", parked, row -> row.lease().id()),
                SqlArray.of("date", parked, row -> row.parked().month().first()),
                SqlArray.of("uuid", parked, row -> runs.get(row.lease().organisation())),
                SqlArray.of("text", parked, row -> row.parked().reason()),
                SqlArray.of("text", parked, row -> row.parked().args()));
    }
}
