package com.baribhara.invoice.internal;

import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.PostedMonth.Amount;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.Database;
import com.baribhara.shared.sql.SqlArray;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What stands on invoices and all that has adjusted them since, kind by kind. */
final class PostedAmounts {
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

    private final Database database;

    PostedAmounts(Database database) {
        this.database = database;
    }

    Map<UUID, Map<LineKind, Amount>> of(Collection<OrganisationRow> invoices) {
        Map<UUID, Map<LineKind, Amount>> amounts = new HashMap<>();
        database.query(
                AMOUNTS,
                row -> amounts.computeIfAbsent(row.getObject(2, UUID.class), id -> new EnumMap<>(LineKind.class))
                        .put(
                                LineKind.valueOf(row.getString(3)),
                                new Amount(new Money(row.getBigDecimal(4)), new Money(row.getBigDecimal(5)))),
                SqlArray.of("integer", invoices, OrganisationRow::organisation),
                SqlArray.of("uuid", invoices, OrganisationRow::id));
        return amounts;
    }
}
