package com.baribhara.invoice.internal;

import com.baribhara.property.UnitId;
import com.baribhara.shared.Ids;
import com.baribhara.shared.Money;
import com.baribhara.shared.sql.Database;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.BillableLease.Term;
import com.baribhara.tenant.BillableLease.VatTerms;
import com.baribhara.tenant.BillableLease.Wording;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseOpening;
import com.baribhara.tenant.ProrationPolicy;
import com.baribhara.tenant.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What booking outside of a run reads and writes, in a database that shows one organisation. */
final class OneOrganisation {
    private static final String NUMBERS = """
            insert into number_sequence as s (series, next_value) values ('INVOICE', ?::bigint + 1)
            on conflict (organisation_id, series) do update set next_value = s.next_value + excluded.next_value - 1
            returning next_value
            """;

    // premises as the monthly bill words them
    private static final String WORDED = """
            select l.id, l.tenant_id, l.unit_id, l.code, l.starts_on, l.ends_on, l.billed_from, l.rent, l.due_day, l.proration,
                   t.name, t.name_bn, concat_ws(', ', u.code, p.name, a.address),
                   case when p.name_bn is not null then concat_ws(', ', u.code, p.name_bn, a.address) end
            from lease l
            join tenant t on t.organisation_id = l.organisation_id and t.id = l.tenant_id
            join unit u on u.organisation_id = l.organisation_id and u.id = l.unit_id
            join property p on p.organisation_id = u.organisation_id and p.id = u.property_id
            cross join lateral (select concat_ws(', ', p.holding, p.road, p.block, p.area,
                                                 concat_ws(' ', p.district, p.post_code)) as address) a
            where l.organisation_id = current_organisation() and l.id = any (?)
            """;

    private static final String CREDIT = """
            insert into lease_credit as c (lease_id, credit) select * from unnest(?::uuid[], ?::numeric[])
            on conflict (organisation_id, lease_id) do update set credit = c.credit + excluded.credit
            """;

    private static final String HOLD = """
            insert into lease_holding as h (lease_id, deposit, advance, advance_monthly)
            select lease, coalesce(deposit, 0), coalesce(advance, 0), monthly
            from unnest(?::uuid[], ?::numeric[], ?::numeric[], ?::numeric[]) as o (lease, deposit, advance, monthly)
            on conflict (organisation_id, lease_id) do update
                set deposit = h.deposit + excluded.deposit, advance = h.advance + excluded.advance,
                    advance_monthly = case when excluded.advance > 0 then excluded.advance_monthly else h.advance_monthly end
            """;

    private static final String TELL = """
            insert into domain_event (id, type, aggregate_id, payload, actor, occurred_at)
            select id, 'OpeningBooked', lease, jsonb_strip_nulls(jsonb_build_object('balance', balance, 'deposit', deposit,
                'advance', advance, 'on', stood_on, 'reason', reason)), ?, ?
            from unnest(?::uuid[], ?::uuid[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[])
                as o (id, lease, stood_on, balance, deposit, advance, reason)
            """;

    private final Database database;

    OneOrganisation(Database database) {
        this.database = database;
    }

    /** An amount of a lease. */
    record LeaseMoney(LeaseId lease, Money amount) {}

    /** The small key under which its rows are stored. */
    int organisation() {
        return database.query("select current_organisation()", row -> row.getInt(1))
                .get(0);
    }

    /**
     * Numbers new invoices and stores them with their lines. The counter is held until the transaction ends, so that this comes last.
     *
     * @return them with their numbers
     */
    List<NewDocument> issue(List<NewDocument> invoices) {
        if (invoices.isEmpty()) {
            return invoices;
        }
        long first =
                database.query(NUMBERS, row -> row.getLong(1), invoices.size()).get(0) - invoices.size();
        List<NewDocument> numbered = new ArrayList<>(invoices.size());
        for (NewDocument invoice : invoices) {
            numbered.add(invoice.numbered(first + numbered.size()));
        }
        DocumentRows rows = new DocumentRows(numbered);
        database.insert("invoice", DocumentRows.INVOICES, rows.invoices());
        database.insert("invoice_line", DocumentRows.INVOICE_LINES, rows.lines());
        return numbered;
    }

    /** With the words that documents need, and nothing that only bills of a month need. */
    Map<LeaseId, BillableLease> worded(Collection<LeaseId> leases) {
        Map<LeaseId, BillableLease> found = new HashMap<>(leases.size() * 2);
        database.query(
                WORDED,
                row -> found.put(new LeaseId(row.getObject(1, UUID.class)), lease(row)),
                SqlArray.of("uuid", leases));
        return found;
    }

    private static BillableLease lease(ResultSet row) throws SQLException {
        return new BillableLease(
                new LeaseId(row.getObject(1, UUID.class)),
                new TenantId(row.getObject(2, UUID.class)),
                new UnitId(row.getObject(3, UUID.class)),
                row.getString(4),
                new Term(
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class)),
                new Money(row.getBigDecimal(8)),
                List.of(),
                row.getInt(9),
                ProrationPolicy.valueOf(row.getString(10)),
                VatTerms.RESIDENTIAL,
                null,
                List.of(),
                new Wording(row.getString(11), row.getString(12), row.getString(13), row.getString(14)));
    }

    /** More than one amount of a lease is one too many. */
    void addCredit(List<LeaseMoney> credits) {
        if (!credits.isEmpty()) {
            database.update(
                    CREDIT,
                    SqlArray.of("uuid", credits, LeaseMoney::lease),
                    SqlArray.of("numeric", credits, LeaseMoney::amount));
        }
    }

    void hold(List<LeaseOpening> openings) {
        if (!openings.isEmpty()) {
            database.update(
                    HOLD,
                    SqlArray.of("uuid", openings, LeaseOpening::lease),
                    SqlArray.of("numeric", openings, LeaseOpening::deposit),
                    SqlArray.of("numeric", openings, LeaseOpening::advance),
                    SqlArray.of("numeric", openings, LeaseOpening::advanceMonthly));
        }
    }

    void tell(List<LeaseOpening> openings, String actor, OffsetDateTime now) {
        database.update(
                TELL,
                actor,
                now,
                SqlArray.of("uuid", openings, opening -> Ids.next()),
                SqlArray.of("uuid", openings, LeaseOpening::lease),
                SqlArray.of("date", openings, LeaseOpening::stoodOn),
                SqlArray.of("text", openings, LeaseOpening::balance),
                SqlArray.of("text", openings, LeaseOpening::deposit),
                SqlArray.of("text", openings, LeaseOpening::advance),
                SqlArray.of("text", openings, LeaseOpening::reason));
    }
}
