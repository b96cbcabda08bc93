package com.baribhara.invoice.internal;

import com.baribhara.ledger.FaultKind;
import java.util.EnumMap;
import java.util.Map;

/**
 * The checks of the proof, each one statement and so one view of the data, however much is billed meanwhile. Each finds organisation, the
 * object at fault, what it should be and what it is.
 */
final class BookChecks {
    private static final String UNBALANCED = """
            select e.organisation_id, e.id, e.total, coalesce(l.amount, 0)
            from journal_entry e
            left join (select organisation_id, entry_id, sum(amount) as amount from journal_line group by organisation_id, entry_id) l
                on l.organisation_id = e.organisation_id and l.entry_id = e.id
            where e.total is distinct from l.amount
            """;

    private static final String OUTSTANDING = """
            select i.organisation_id, i.id, coalesce(j.owed, 0), i.outstanding
            from invoice i
            left join (select e.organisation_id, e.invoice_id,
                              sum(case when l.debit = 'RECEIVABLE' then l.amount when l.credit = 'RECEIVABLE' then -l.amount end) as owed
                       from journal_entry e
                       join journal_line l on l.organisation_id = e.organisation_id and l.entry_id = e.id
                       where e.invoice_id is not null and 'RECEIVABLE' in (l.debit, l.credit)
                       group by e.organisation_id, e.invoice_id) j
                on j.organisation_id = i.organisation_id and j.invoice_id = i.id
            where i.outstanding <> coalesce(j.owed, 0)
            """;

    private static final String CREDITED = """
            select i.organisation_id, i.id, coalesce(c.applied, 0), i.credited
            from invoice i
            left join (select organisation_id, invoice_id, sum(applied) as applied from credit_note group by organisation_id, invoice_id) c
                on c.organisation_id = i.organisation_id and c.invoice_id = i.id
            where i.credited <> coalesce(c.applied, 0)
            """;

    private static final String TENANT_CREDIT = """
            select coalesce(j.organisation_id, k.organisation_id), coalesce(j.lease_id, k.lease_id), coalesce(j.credit, 0),
                   coalesce(k.credit, 0)
            from (select e.organisation_id, e.lease_id, sum(case when l.credit = 'TENANT_CREDIT' then l.amount else -l.amount end) as credit
                  from journal_entry e
                  join journal_line l on l.organisation_id = e.organisation_id and l.entry_id = e.id
                  where 'TENANT_CREDIT' in (l.debit, l.credit)
                  group by e.organisation_id, e.lease_id) j
            full join lease_credit k on k.organisation_id = j.organisation_id and k.lease_id = j.lease_id
            where coalesce(j.credit, 0) <> coalesce(k.credit, 0)
            """;

    private static final String HELD = """
            select coalesce(j.organisation_id, k.organisation_id), coalesce(j.lease_id, k.lease_id), coalesce(j.held, 0), coalesce(k.held, 0)
            from (select e.organisation_id, e.lease_id, sum(case when l.credit = '%1$s' then l.amount else -l.amount end) as held
                  from journal_entry e
                  join journal_line l on l.organisation_id = e.organisation_id and l.entry_id = e.id
                  where '%1$s' in (l.debit, l.credit)
                  group by e.organisation_id, e.lease_id) j
            full join (select organisation_id, lease_id, %2$s as held from lease_holding) k
                on k.organisation_id = j.organisation_id and k.lease_id = j.lease_id
            where coalesce(j.held, 0) <> coalesce(k.held, 0)
            """;

    private static final String NUMBERS = """
            select o.id, o.uid, greatest(s.next_value - 1, d.highest, 0), coalesce(d.documents, 0)
            from organisation o
            left join (select organisation_id, max(number) as highest, count(*) as documents from %s group by organisation_id) d
                on d.organisation_id = o.id
            left join number_sequence s on s.organisation_id = o.id and s.series = '%s'
            where coalesce(d.documents, 0) <> coalesce(s.next_value - 1, 0) or d.highest <> d.documents
            """;

    private static final Map<FaultKind, String> BY_KIND = new EnumMap<>(Map.of(
            FaultKind.ENTRY_UNBALANCED,
            UNBALANCED,
            FaultKind.INVOICE_OUTSTANDING,
            OUTSTANDING,
            FaultKind.INVOICE_CREDITED,
            CREDITED,
            FaultKind.TENANT_CREDIT,
            TENANT_CREDIT,
            FaultKind.DEPOSIT_HELD,
            HELD.formatted("DEPOSIT_HELD", "deposit"),
            FaultKind.ADVANCE_HELD,
            HELD.formatted("ADVANCE_HELD", "advance"),
            FaultKind.NUMBERS_OF_INVOICES,
            NUMBERS.formatted("invoice", "INVOICE"),
            FaultKind.NUMBERS_OF_CREDIT_NOTES,
            NUMBERS.formatted("credit_note", "CREDIT_NOTE")));

    private BookChecks() {}

    static String of(FaultKind kind) {
        return BY_KIND.get(kind);
    }
}
