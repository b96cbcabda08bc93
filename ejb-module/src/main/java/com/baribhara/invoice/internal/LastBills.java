package com.baribhara.invoice.internal;

import com.baribhara.invoice.LastBill;
import com.baribhara.invoice.ParkReason;
import com.baribhara.invoice.ParkedKind;
import com.baribhara.invoice.ReleasedBill;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the bounds of a bill need to know: the last bill of each lease, and which bills were let go out all the same. */
@ApplicationScoped
public class LastBills {
    private static final String LAST = """
            select i.organisation_id, i.lease_id, i.period_start, i.period_end, i.total
                + coalesce((select sum(a.total) from invoice a
                            where a.organisation_id = i.organisation_id and a.corrects_id = i.id and a.kind = 'ADJUSTMENT'
                                and a.status <> 'VOID'), 0)
                + coalesce((select sum(c.total) from credit_note c
                            where c.organisation_id = i.organisation_id and c.invoice_id = i.id and c.kind = 'ADJUSTMENT'), 0)
            from unnest(?::integer[], ?::uuid[], ?::date[]) as w (organisation_id, lease_id, period_start)
            join invoice i on i.organisation_id = w.organisation_id and i.lease_id = w.lease_id and i.period_start = w.period_start
                and i.kind = 'MONTHLY' and i.revision = 0
            """;

    private static final String RELEASED = """
            select organisation_id, lease_id, month, reason, args from bill_release
            where (organisation_id, lease_id) >= (?, ?) and (organisation_id, lease_id) <= (?, ?) and kind = ? and used_at is null
            """;

    private final BatchDatabase database;

    protected LastBills() {
        this(null);
    }

    @Inject
    public LastBills(BatchDatabase database) {
        this.database = database;
    }

    private record Start(OrganisationRow lease, LocalDate day) {}

    /**
     * By the first days of the periods that are billed; of leases that are billed for the month already nobody asks.
     *
     * @param month the last that is to be billed
     */
    public Map<OrganisationRow, LastBill> of(Map<OrganisationRow, List<LocalDate>> billed, BillingMonth month) {
        List<Start> starts = new ArrayList<>(billed.size());
        billed.forEach((lease, days) -> days.stream()
                .max(LocalDate::compareTo)
                .filter(day -> day.isBefore(month.first()))
                .ifPresent(day -> starts.add(new Start(lease, day))));
        Map<OrganisationRow, LastBill> last = new HashMap<>();
        if (!starts.isEmpty()) {
            database.query(
                    LAST,
                    row -> last.put(
                            new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                            new LastBill(
                                    new DateRange(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)),
                                    new Money(row.getBigDecimal(5)))),
                    SqlArray.of("integer", starts, start -> start.lease().organisation()),
                    SqlArray.of("uuid", starts, start -> start.lease().id()),
                    SqlArray.of("date", starts, Start::day));
        }
        return last;
    }

    /** Bills from one lease to another that were let go out and have not gone out yet. */
    public Map<OrganisationRow, List<ReleasedBill>> released(
            OrganisationRow first, OrganisationRow last, ParkedKind kind) {
        Map<OrganisationRow, List<ReleasedBill>> released = new HashMap<>();
        database.query(
                RELEASED,
                row -> released.computeIfAbsent(
                                new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                                lease -> new ArrayList<>(1))
                        .add(new ReleasedBill(
                                BillingMonth.of(row.getObject(3, LocalDate.class)),
                                ParkReason.valueOf(row.getString(4)),
                                row.getString(5))),
                first.organisation(),
                first.id(),
                last.organisation(),
                last.id(),
                kind.name());
        return released;
    }
}
