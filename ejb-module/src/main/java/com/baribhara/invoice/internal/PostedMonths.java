package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.PostedMonth;
import com.baribhara.invoice.PostedMonth.Amount;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
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

    private final BatchDatabase database;

    protected PostedMonths() {
        this(null);
    }

    @Inject
    public PostedMonths(BatchDatabase database) {
        this.database = database;
    }

    private record First(OrganisationRow lease, UUID id, DateRange period, int documents) {
        PostedMonth with(Map<LineKind, Amount> amounts, Map<LineKind, Amount> given) {
            return new PostedMonth(
                    new InvoiceId(id), BillingMonth.of(period.from()), period, documents, amounts, given);
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
        PostedAmounts book = new PostedAmounts(database);
        List<OrganisationRow> invoices = first.stream()
                .map(one -> new OrganisationRow(one.lease().organisation(), one.id()))
                .toList();
        Map<UUID, Map<LineKind, Amount>> amounts = book.of(invoices);
        Map<UUID, Map<LineKind, Amount>> given = book.given(invoices, amounts);
        Map<OrganisationRow, List<PostedMonth>> months = new HashMap<>();
        for (First one : first) {
            months.computeIfAbsent(one.lease(), lease -> new ArrayList<>())
                    .add(one.with(amounts.getOrDefault(one.id(), Map.of()), given.getOrDefault(one.id(), Map.of())));
        }
        return months;
    }

    private static First first(ResultSet row) throws SQLException {
        return new First(
                new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                row.getObject(3, UUID.class),
                new DateRange(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)),
                row.getInt(6));
    }
}
