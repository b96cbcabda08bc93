package com.baribhara.invoice.internal;

import com.baribhara.shared.person.Person;
import com.baribhara.shared.person.PersonFile;
import com.baribhara.shared.person.PersonRecords;
import com.baribhara.shared.person.PersonTrace;
import com.baribhara.shared.person.RetentionLaw;
import com.baribhara.shared.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Bills and what proves the books: kept as long as the law has it, with the name that they were made out to. */
@ApplicationScoped
public class BilledPerson implements PersonRecords {
    private static final String HELD = """
            select (select count(*) from invoice where tenant_id = ? and outstanding > 0 and status <> 'VOID')
                + (select count(*) from lease_holding h join lease l on l.id = h.lease_id
                    where l.tenant_id = ? and (h.deposit > 0 or h.advance > 0))""";

    private static final String KEPT = """
            select 'invoices', count(*), max(issued_on) from invoice where tenant_id = ?
            union all select 'creditNotes', count(*), max(issued_on) from credit_note where tenant_id = ?
            union all select 'journalEntries', count(*), max(e.booked_on) from journal_entry e join lease l on l.id = e.lease_id
                where l.tenant_id = ?""";

    // lists that runs made and requests of colleagues: no law wants names in them
    private static final List<String> LISTS =
            List.of("invoice_run_preview", "late_fee_line", "utility_run_line", "escalation_line");

    private record Papers(String what, long count, LocalDate last) {}

    @Override
    public List<PersonFile> files(Database database, Person person) {
        return List.of(
                PersonFile.of(database, "invoices.json", """
                        select i.number, i.kind, i.month, i.issued_on, i.due_on, i.bill_to, i.premises, i.net, i.vat, i.total,
                            i.outstanding, i.status,
                            (select jsonb_agg(to_jsonb(n) - 'organisation_id' - 'invoice_id' order by n.line_no) from invoice_line n
                                where n.invoice_id = i.id) as lines
                        from invoice i where i.tenant_id = ? order by i.number""", person.tenant()),
                PersonFile.of(
                        database,
                        "credit-notes.json",
                        "select number, kind, month, issued_on, bill_to, total, reason from credit_note where tenant_id = ? order by number",
                        person.tenant()),
                PersonFile.of(database, "held.json", """
                        select h.received_on as day, h.kind, h.amount, h.reference as words, null as deductions
                        from held_receipt h join lease l on l.id = h.lease_id where l.tenant_id = ?
                        union all
                        select s.settled_on, 'SETTLED', s.deposit + s.advance, null,
                            (select jsonb_agg(jsonb_build_object('kind', d.kind, 'amount', d.amount, 'reason', d.reason) order by d.line_no)
                                from deposit_deduction d where d.settlement_id = s.id)
                        from deposit_settlement s join lease l on l.id = s.lease_id where l.tenant_id = ?
                        order by day""", person.tenant(), person.tenant()),
                PersonFile.of(database, "account.json", """
                        select e.booked_on, e.kind, j.debit, j.credit, j.amount from journal_entry e
                        join journal_line j on j.entry_id = e.id join lease l on l.id = e.lease_id
                        where l.tenant_id = ? order by e.booked_on, e.id, j.line_no""", person.tenant()));
    }

    @Override
    public List<PersonTrace> traces(Database database, Person person) {
        List<PersonTrace> traces = new ArrayList<>(database.query(
                HELD, row -> PersonTrace.hinders("openBalances", row.getLong(1)), person.tenant(), person.tenant()));
        List<Papers> papers = database.query(
                KEPT,
                row -> new Papers(row.getString(1), row.getLong(2), row.getObject(3, LocalDate.class)),
                person.tenant(),
                person.tenant(),
                person.tenant());
        papers.stream()
                .map(Papers::last)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .ifPresent(last -> {
                    LocalDate until = RetentionLaw.until(RetentionLaw.inForce(database, last), last);
                    papers.forEach(one -> traces.add(PersonTrace.kept(one.what(), one.count(), until)));
                });
        return traces;
    }

    @Override
    public void erase(Database database, Person person) {
        // bills and books stay until the law lets go of them
        for (String list : LISTS) {
            database.update(
                    "update " + list + " set bill_to = '(erased)', bill_to_bn = null"
                            + " where lease_id in (select id from lease where tenant_id = ?)",
                    person.tenant());
        }
        database.update("""
                update correction_request set bill_to = '(erased)', bill_to_bn = null
                where invoice_id in (select id from invoice where tenant_id = ?)""", person.tenant());
    }
}
