package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.LateFeeMode;
import com.baribhara.invoice.LateFeeTerms;
import com.baribhara.invoice.LateInvoice;
import com.baribhara.invoice.model.LateFeePolicies;
import com.baribhara.invoice.model.LateFeePolicies.Version;
import com.baribhara.invoice.model.LateFeePolicy;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the rules of late fees need to know of a chunk: three statements, whatever its size. */
@ApplicationScoped
public class LateFeeFacts {

    private static final String POLICIES = """
            select organisation_id, lease_id, basis, rate, cap, grace_days, valid_from from late_fee_policy
            where organisation_id = any (?) order by organisation_id, entered_at, id
            """;

    private static final String LATE = """
            select c.organisation_id, c.lease_id, i.id, i.number, i.month, i.period_start, i.period_end, i.due_on, i.outstanding,
                (select coalesce(sum(f.total), 0) from invoice f
                 where f.organisation_id = i.organisation_id and f.corrects_id = i.id and f.kind = 'LATE_FEE'),
                (select coalesce(max(f.revision), 0) from invoice f
                 where f.organisation_id = i.organisation_id and f.lease_id = i.lease_id and f.period_start = i.period_start
                     and f.kind = 'LATE_FEE')
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, lease_id)
            join late_fee_candidate c on c.batch_run_id = ? and c.organisation_id = w.organisation_id and c.lease_id = w.lease_id
            join invoice i on i.organisation_id = c.organisation_id and i.id = c.invoice_id
            where i.status <> 'VOID'
            order by c.organisation_id, c.lease_id, i.due_on, i.id
            """;

    // an invoice is booked under its own id; whatever moves its balance later names it. What leaves the balance as it
    // was, a credit note on
    // what is paid say, is not what paid it off
    private static final String BALANCES = """
            select w.organisation_id, w.id, coalesce(sum(m.amount) filter (where m.booked_on <= w.day), 0), max(m.booked_on) filter (where m.amount <> 0)
            from unnest(?::integer[], ?::uuid[], ?::date[]) as w (organisation_id, id, day)
            cross join lateral (
                select e.booked_on, sum(case when l.debit = 'RECEIVABLE' then l.amount else -l.amount end) as amount
                from (select b.id, b.booked_on from journal_entry b where b.organisation_id = w.organisation_id and b.id = w.id
                      union all
                      select b.id, b.booked_on from journal_entry b
                      where b.organisation_id = w.organisation_id and b.invoice_id = w.id and b.kind <> 'INVOICE') e
                join journal_line l on l.organisation_id = w.organisation_id and l.entry_id = e.id
                where 'RECEIVABLE' in (l.debit, l.credit)
                group by e.id, e.booked_on) m
            group by w.organisation_id, w.id
            """;

    private final BatchDatabase database;

    protected LateFeeFacts() {
        this(null);
    }

    @Inject
    public LateFeeFacts(BatchDatabase database) {
        this.database = database;
    }

    /** An invoice of the work list as it stands. */
    private record Late(
            OrganisationRow lease,
            UUID id,
            long number,
            DateRange period,
            LocalDate due,
            boolean open,
            Money posted,
            int revision,
            LateFeePolicy policy) {

        LocalDate graceEnds() {
            return policy.graceEnds(due);
        }

        LateInvoice with(Balance balance) {
            return new LateInvoice(
                    new InvoiceId(id),
                    new InvoiceNumber(number),
                    BillingMonth.of(period.from()),
                    period,
                    due,
                    policy,
                    balance.base(),
                    open ? null : balance.moved(),
                    posted);
        }
    }

    /** @param moved when the balance moved last */
    private record Balance(Money base, LocalDate moved) {}

    /** Late invoices of one lease, and how many late fees the periods have in which they lie. */
    public record LateOnes(List<LateInvoice> invoices, Map<LocalDate, Integer> revisions) {}

    public Map<Integer, LateFeePolicies> policies(Collection<Integer> organisations) {
        Map<Integer, LateFeePolicies> policies = new HashMap<>();
        database.query(
                POLICIES,
                row -> {
                    LateFeePolicies of = policies.computeIfAbsent(
                            row.getInt(1), key -> new LateFeePolicies(new ArrayList<>(), new HashMap<>()));
                    UUID lease = row.getObject(2, UUID.class);
                    List<Version> versions = lease == null
                            ? of.organisation()
                            : of.leases().computeIfAbsent(lease, key -> new ArrayList<>(2));
                    return versions.add(version(row));
                },
                SqlArray.of("integer", organisations));
        return policies;
    }

    private static Version version(ResultSet row) throws SQLException {
        BigDecimal cap = row.getBigDecimal(5);
        return new Version(
                LateFeeMode.valueOf(row.getString(3)),
                row.getBigDecimal(4),
                cap == null ? null : new Money(cap),
                row.getInt(6),
                row.getObject(7, LocalDate.class));
    }

    /** Of each of these leases the invoices of the work list for which being late costs something. */
    public Map<OrganisationRow, LateOnes> late(LateFeeTerms terms, List<OrganisationRow> leases) {
        List<Late> late = database
                .query(
                        LATE,
                        row -> late(row, terms),
                        SqlArray.of("integer", leases, OrganisationRow::organisation),
                        SqlArray.of("uuid", leases, OrganisationRow::id),
                        terms.run().id().value())
                .stream()
                .filter(one -> one.policy() != null
                        && one.graceEnds().isBefore(terms.rules().asOf()))
                .toList();
        Map<OrganisationRow, Balance> balances = balances(late);
        Map<OrganisationRow, LateOnes> found = new HashMap<>();
        for (Late one : late) {
            Balance balance = balances.get(new OrganisationRow(one.lease().organisation(), one.id()));
            if (balance != null) {
                LateOnes of =
                        found.computeIfAbsent(one.lease(), lease -> new LateOnes(new ArrayList<>(2), new HashMap<>()));
                of.invoices().add(one.with(balance));
                of.revisions().put(one.period().from(), one.revision());
            }
        }
        return found;
    }

    private static Late late(ResultSet row, LateFeeTerms terms) throws SQLException {
        OrganisationRow lease = new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class));
        LocalDate due = row.getObject(8, LocalDate.class);
        return new Late(
                lease,
                row.getObject(3, UUID.class),
                row.getLong(4),
                new DateRange(row.getObject(6, LocalDate.class), row.getObject(7, LocalDate.class)),
                due,
                row.getBigDecimal(9).signum() > 0,
                new Money(row.getBigDecimal(10)),
                row.getInt(11),
                terms.policies()
                        .getOrDefault(lease.organisation(), LateFeePolicies.NONE)
                        .on(lease.id(), due)
                        .orElse(null));
    }

    private Map<OrganisationRow, Balance> balances(List<Late> late) {
        Map<OrganisationRow, Balance> balances = new HashMap<>();
        if (!late.isEmpty()) {
            database.query(
                    BALANCES,
                    row -> balances.put(
                            new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                            new Balance(new Money(row.getBigDecimal(3)), row.getObject(4, LocalDate.class))),
                    SqlArray.of("integer", late, one -> one.lease().organisation()),
                    SqlArray.of("uuid", late, Late::id),
                    SqlArray.of("date", late, Late::graceEnds));
        }
        return balances;
    }
}
