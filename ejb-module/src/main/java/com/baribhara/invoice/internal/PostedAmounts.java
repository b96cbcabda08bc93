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

    // by hand: of the invoice and of what adjusted it
    private static final String GIVEN = """
            with base as (select * from unnest(?::integer[], ?::uuid[]) as b (organisation_id, id)),
            documents as (
                select organisation_id, id as base, id from base
                union all
                select b.organisation_id, b.id, i.id
                from base b
                join invoice i on i.organisation_id = b.organisation_id and i.corrects_id = b.id
                    and i.kind = 'ADJUSTMENT' and i.status <> 'VOID')
            select d.organisation_id, d.base, l.kind,
                coalesce(-sum(l.net) filter (where c.kind = 'GOODWILL'), 0), coalesce(-sum(l.vat) filter (where c.kind = 'GOODWILL'), 0),
                coalesce(-sum(l.net) filter (where c.kind = 'WRITE_OFF'), 0)
            from documents d
            join credit_note c on c.organisation_id = d.organisation_id and c.invoice_id = d.id and c.kind in ('GOODWILL', 'WRITE_OFF')
            join credit_note_line l on l.organisation_id = c.organisation_id and l.credit_note_id = c.id
            group by d.organisation_id, d.base, l.kind
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

    /**
     * What people have given back of them or written off, kind by kind. A write-off names no VAT: it is taken to be in it as it is in what was
     * billed.
     *
     * @param posted as of {@link #of}
     */
    Map<UUID, Map<LineKind, Amount>> given(
            Collection<OrganisationRow> invoices, Map<UUID, Map<LineKind, Amount>> posted) {
        Map<UUID, Map<LineKind, Amount>> given = new HashMap<>();
        database.query(
                GIVEN,
                row -> {
                    UUID invoice = row.getObject(2, UUID.class);
                    LineKind kind = LineKind.valueOf(row.getString(3));
                    Amount goodwill = new Amount(new Money(row.getBigDecimal(4)), new Money(row.getBigDecimal(5)));
                    Amount whole = posted.getOrDefault(invoice, Map.of()).getOrDefault(kind, Amount.NONE);
                    return given.computeIfAbsent(invoice, id -> new EnumMap<>(LineKind.class))
                            .put(kind, goodwill.plus(writtenOff(new Money(row.getBigDecimal(6)), whole)));
                },
                SqlArray.of("integer", invoices, OrganisationRow::organisation),
                SqlArray.of("uuid", invoices, OrganisationRow::id));
        return given;
    }

    private static Amount writtenOff(Money gross, Amount of) {
        if (of.vat().zero() || of.gross().zero()) {
            return new Amount(gross, Money.ZERO);
        }
        Money net = gross.timesFraction(of.net().amount(), of.gross().amount());
        return new Amount(net, gross.minus(net));
    }
}
