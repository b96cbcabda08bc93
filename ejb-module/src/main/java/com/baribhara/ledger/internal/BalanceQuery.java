package com.baribhara.ledger.internal;

import com.baribhara.ledger.AccountBalance;
import com.baribhara.ledger.EntryKind;
import com.baribhara.ledger.LeaseEntry;
import com.baribhara.ledger.LedgerAccount;
import com.baribhara.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Sums over the journal of one organisation. */
@ApplicationScoped
public class BalanceQuery {
    private static final String BALANCES = """
            select account, sum(amount)
            from (select l.debit as account, l.amount from journal_line l join journal_entry e
                      on e.organisation_id = l.organisation_id and e.id = l.entry_id where e.booked_on <= :day and %1$s
                  union all
                  select l.credit, -l.amount from journal_line l join journal_entry e
                      on e.organisation_id = l.organisation_id and e.id = l.entry_id where e.booked_on <= :day and %1$s) moved
            group by account""";

    private static final String OF_LEASE = """
            select e.id, e.kind, e.booked_on, e.invoice_id,
                sum(case when l.debit in ('RECEIVABLE', 'TENANT_CREDIT') then l.amount else 0 end
                    - case when l.credit in ('RECEIVABLE', 'TENANT_CREDIT') then l.amount else 0 end)
            from journal_entry e
            join journal_line l on l.organisation_id = e.organisation_id and l.entry_id = e.id
            where e.lease_id = :lease and e.booked_on <= :day
            group by e.organisation_id, e.id
            having bool_or(l.debit in ('RECEIVABLE', 'TENANT_CREDIT') or l.credit in ('RECEIVABLE', 'TENANT_CREDIT'))
            order by e.booked_on, e.posted_at, e.id""";

    private static final String PAID = """
            select e.id, e.kind, e.booked_on, e.invoice_id, -sum(l.amount)
            from journal_entry e
            join journal_line l on l.organisation_id = e.organisation_id and l.entry_id = e.id
            where e.lease_id = :lease and e.invoice_id = :invoice and l.credit = 'RECEIVABLE' and e.kind not in ('INVOICE', 'CREDIT_NOTE')
            group by e.organisation_id, e.id
            order by e.booked_on, e.posted_at, e.id""";

    private final EntityManager em;

    protected BalanceQuery() {
        this(null);
    }

    @Inject
    public BalanceQuery(EntityManager em) {
        this.em = em;
    }

    /** Of all leases, those accounts alone on which something ever moved. */
    public List<AccountBalance> balances(LocalDate day) {
        return read(em.createNativeQuery(BALANCES.formatted("true"))
                .setParameter("day", day)
                .getResultStream());
    }

    /** Of these leases. */
    public List<AccountBalance> balances(LocalDate day, Collection<UUID> leases) {
        return read(em.createNativeQuery(BALANCES.formatted("e.lease_id in (:leases)"))
                .setParameter("day", day)
                .setParameter("leases", leases)
                .getResultStream());
    }

    private static List<AccountBalance> read(Stream<?> rows) {
        return rows.map(Object[].class::cast)
                .map(row -> {
                    LedgerAccount account = LedgerAccount.valueOf((String) row[0]);
                    Money debits = new Money((BigDecimal) row[1]);
                    return new AccountBalance(account, account.debit() ? debits : debits.negated());
                })
                .sorted(Comparator.comparing(AccountBalance::account))
                .toList();
    }

    /** Up to a day, oldest first. */
    public List<LeaseEntry> entries(UUID lease, LocalDate day) {
        return entries(
                em.createNativeQuery(OF_LEASE).setParameter("lease", lease).setParameter("day", day));
    }

    /** By other than credit notes, oldest first. */
    public List<LeaseEntry> paid(UUID lease, UUID invoice) {
        return entries(em.createNativeQuery(PAID).setParameter("lease", lease).setParameter("invoice", invoice));
    }

    private static List<LeaseEntry> entries(Query query) {
        Stream<?> rows = query.getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new LeaseEntry(
                        (UUID) row[0],
                        EntryKind.valueOf((String) row[1]),
                        ((Date) row[2]).toLocalDate(),
                        (UUID) row[3],
                        new Money((BigDecimal) row[4])))
                .toList();
    }
}
