package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.PostedMonth;
import com.baribhara.invoice.PostedMonth.Amount;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.OrganisationLease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What stands on the documents of leases whose terms have changed since. */
@ApplicationScoped
public class PostedMonths {
    private static final String FIRST = """
            select i.organisation_id, i.lease_id, i.id, i.period_start, i.period_end,
                (select count(*) from invoice a
                 where a.organisation_id = i.organisation_id and a.corrects_id = i.id and a.kind = 'ADJUSTMENT')
                + (select count(*) from credit_note c
                   where c.organisation_id = i.organisation_id and c.invoice_id = i.id and c.kind = 'ADJUSTMENT')
            from unnest(?::integer[], ?::uuid[], ?::date[]) as w (organisation_id, lease_id, since)
            join invoice i on i.organisation_id = w.organisation_id and i.lease_id = w.lease_id
                and i.month >= date_trunc('month', w.since)::date
            where i.kind = 'MONTHLY' and i.status <> 'VOID'
            order by i.organisation_id, i.lease_id, i.period_start
            """;

    private static final String AMOUNTS = """
            with base as (select * from unnest(?::integer[], ?::uuid[]) as b (organisation_id, id))
            select organisation_id, id, kind, sum(net), sum(vat)
            from (select b.organisation_id, b.id, l.kind, l.net, l.vat
                  from base b join invoice_line l on l.organisation_id = b.organisation_id and l.invoice_id = b.id
                  union all
                  select b.organisation_id, b.id, l.kind, l.net, l.vat
                  from base b
                  join invoice i on i.organisation_id = b.organisation_id and i.corrects_id = b.id
                      and i.kind = 'ADJUSTMENT' and i.status <> 'VOID'
                  join invoice_line l on l.organisation_id = i.organisation_id and l.invoice_id = i.id
                  union all
                  select b.organisation_id, b.id, l.kind, l.net, l.vat
                  from base b
                  join credit_note c on c.organisation_id = b.organisation_id and c.invoice_id = b.id and c.kind = 'ADJUSTMENT'
                  join credit_note_line l on l.organisation_id = c.organisation_id and l.credit_note_id = c.id) lines
            group by organisation_id, id, kind
            """;

    private final BatchDatabase database;

    protected PostedMonths() {
        this(null);
    }

    @Inject
    public PostedMonths(BatchDatabase database) {
        this.database = database;
    }

    private record First(OrganisationRow lease, UUID id, DateRange period, int documents) {
        PostedMonth with(Map<LineKind, Amount> amounts) {
            return new PostedMonth(new InvoiceId(id), BillingMonth.of(period.from()), period, documents, amounts);
        }
    }

    /** Of each lease the months from the day on which its bills may be wrong. */
    public Map<OrganisationRow, List<PostedMonth>> of(List<OrganisationLease> changed) {
        if (changed.isEmpty()) {
            return Map.of();
        }
        List<First> first = database.query(
                FIRST,
                PostedMonths::first,
                SqlArray.of("integer", changed, OrganisationLease::organisation),
                SqlArray.of("uuid", changed, lease -> lease.row().id()),
                SqlArray.of(
                        "date", changed, lease -> lease.recheck().orElseThrow().since()));
        Map<UUID, Map<LineKind, Amount>> amounts = amounts(first);
        Map<OrganisationRow, List<PostedMonth>> months = new HashMap<>();
        for (First one : first) {
            months.computeIfAbsent(one.lease(), lease -> new ArrayList<>())
                    .add(one.with(amounts.getOrDefault(one.id(), Map.of())));
        }
        return months;
    }

    private Map<UUID, Map<LineKind, Amount>> amounts(List<First> first) {
        Map<UUID, Map<LineKind, Amount>> amounts = new HashMap<>();
        database.query(
                AMOUNTS,
                row -> amounts.computeIfAbsent(row.getObject(2, UUID.class), id -> new EnumMap<>(LineKind.class))
                        .put(
                                LineKind.valueOf(row.getString(3)),
                                new Amount(new Money(row.getBigDecimal(4)), new Money(row.getBigDecimal(5)))),
                SqlArray.of("integer", first, one -> one.lease().organisation()),
                SqlArray.of("uuid", first, First::id));
        return amounts;
    }

    private static First first(ResultSet row) throws SQLException {
        return new First(
                new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                row.getObject(3, UUID.class),
                new DateRange(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)),
                row.getInt(6));
    }
}
