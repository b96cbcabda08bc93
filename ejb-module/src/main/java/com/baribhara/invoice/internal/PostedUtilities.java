package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.LeaseUses;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.PostedMonth;
import com.baribhara.invoice.PostedMonth.Amount;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.Database;
import com.baribhara.shared.sql.SqlArray;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What stands on invoices of utilities of which a reading is other by now. */
final class PostedUtilities {
    private static final String CORRECTED = """
            select i.organisation_id, i.lease_id, i.id, i.period_start, i.period_end,
                (select count(*) from invoice a
                 where a.organisation_id = i.organisation_id and a.corrects_id = i.id and a.kind = 'ADJUSTMENT')
                + (select count(*) from credit_note c
                   where c.organisation_id = i.organisation_id and c.invoice_id = i.id and c.kind = 'ADJUSTMENT')
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, id)
            join invoice i on i.organisation_id = w.organisation_id and i.id = w.id
            where i.status <> 'VOID'
            order by i.organisation_id, i.lease_id, i.period_start, i.id
            """;

    private final Database database;

    PostedUtilities(Database database) {
        this.database = database;
    }

    private record Corrected(OrganisationRow lease, UUID id, DateRange period, int documents) {
        OrganisationRow invoice() {
            return new OrganisationRow(lease.organisation(), id);
        }

        PostedMonth with(Map<LineKind, Amount> amounts, Map<LineKind, Amount> given) {
            return new PostedMonth(new InvoiceId(id), BillingMonth.of(period.to()), period, documents, amounts, given);
        }
    }

    List<LeaseUses> to(List<LeaseUses> uses) {
        List<OrganisationRow> changed = uses.stream()
                .flatMap(lease -> lease.changed().stream()
                        .map(invoice -> new OrganisationRow(lease.lease().organisation(), invoice.value())))
                .toList();
        if (changed.isEmpty()) {
            return uses;
        }
        Map<OrganisationRow, List<PostedMonth>> posted = posted(changed);
        return uses.stream()
                .map(lease -> lease.with(posted.getOrDefault(lease.lease().row(), List.of())))
                .toList();
    }

    private Map<OrganisationRow, List<PostedMonth>> posted(List<OrganisationRow> changed) {
        List<Corrected> corrected = database.query(
                CORRECTED,
                PostedUtilities::corrected,
                SqlArray.of("integer", changed, OrganisationRow::organisation),
                SqlArray.of("uuid", changed, OrganisationRow::id));
        PostedAmounts book = new PostedAmounts(database);
        List<OrganisationRow> invoices =
                corrected.stream().map(Corrected::invoice).toList();
        Map<UUID, Map<LineKind, Amount>> amounts = book.of(invoices);
        Map<UUID, Map<LineKind, Amount>> given = book.given(invoices, amounts);
        Map<OrganisationRow, List<PostedMonth>> posted = new HashMap<>();
        for (Corrected one : corrected) {
            posted.computeIfAbsent(one.lease(), lease -> new ArrayList<>())
                    .add(one.with(amounts.getOrDefault(one.id(), Map.of()), given.getOrDefault(one.id(), Map.of())));
        }
        return posted;
    }

    private static Corrected corrected(ResultSet row) throws SQLException {
        return new Corrected(
                new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                row.getObject(3, UUID.class),
                new DateRange(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)),
                row.getInt(6));
    }
}
