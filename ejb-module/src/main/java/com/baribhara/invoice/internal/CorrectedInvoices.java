package com.baribhara.invoice.internal;

import com.baribhara.invoice.CorrectInvoice;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.invoice.InvoiceView;
import com.baribhara.invoice.model.CreditNote;
import com.baribhara.invoice.model.Invoice;
import com.baribhara.shared.Money;
import com.baribhara.shared.sql.OrganisationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Invoices as a correction by hand finds and locks them. */
@ApplicationScoped
public class CorrectedInvoices {
    private static final String NUMBER = """
            insert into number_sequence as s (series, next_value) values ('CREDIT_NOTE', 2)
            on conflict (organisation_id, series) do update set next_value = s.next_value + 1
            returning organisation_id, next_value - 1
            """;

    private static final String CREDIT = """
            select credit from lease_credit where organisation_id = current_organisation() and lease_id = ? for update
            """;

    private static final String FREE_REVISION = """
            select coalesce(max(revision), 0) + 1 from invoice
            where organisation_id = current_organisation() and lease_id = ? and period_start = ? and kind = ?
            """;

    private static final String ALONE = """
            select coalesce(-sum(n.total), 0) from credit_note n
            where n.organisation_id = current_organisation() and n.invoice_id = ? and n.run_id is null
                and not exists (select from correction_request r where r.organisation_id = n.organisation_id and r.credit_note_id = n.id)
            """;

    private static final String REVISION = """
            select coalesce(max(revision), 0) + 1 from credit_note
            where organisation_id = current_organisation() and invoice_id = ? and kind = ?
            """;

    private final EntityManager em;
    private final OrganisationDatabase database;

    protected CorrectedInvoices() {
        this(null, null);
    }

    @Inject
    public CorrectedInvoices(EntityManager em, OrganisationDatabase database) {
        this.em = em;
        this.database = database;
    }

    /** @param organisation the small key under which rows are stored */
    record Counted(int organisation, long number) {}

    Optional<Invoice> find(InvoiceId id) {
        return Optional.ofNullable(em.find(Invoice.class, id.value()));
    }

    /** As it is now, and as nobody else changes it until the transaction ends. */
    void lock(Invoice invoice) {
        em.refresh(invoice, LockModeType.PESSIMISTIC_WRITE);
    }

    void lockCredit(Invoice invoice) {
        database.query(
                CREDIT, row -> row.getBigDecimal(1), view(invoice).lease().value());
    }

    /** The next number of a credit note; the counter is held until the transaction ends. */
    Counted nextNumber() {
        return database.query(NUMBER, row -> new Counted(row.getInt(1), row.getLong(2)))
                .get(0);
    }

    /** In the order in which they were issued. */
    List<CreditNote> notes(InvoiceId invoice) {
        return em.createQuery(
                        "select n from CreditNote n where n.invoice = :invoice order by n.number", CreditNote.class)
                .setParameter("invoice", invoice.value())
                .getResultList();
    }

    /** How much has been taken back of it by hand without a second person. */
    Money alone(InvoiceId invoice) {
        return database.query(ALONE, row -> new Money(row.getBigDecimal(1)), invoice.value())
                .get(0);
    }

    /** An invoice in force that refers to this one. */
    Optional<InvoiceNumber> correctionOf(InvoiceId invoice) {
        return em.createQuery(
                        "select i.number from Invoice i where i.corrects = :invoice and i.status <> :void order by i.number",
                        Long.class)
                .setParameter("invoice", invoice.value())
                .setParameter("void", InvoiceStatus.VOID)
                .setMaxResults(1)
                .getResultStream()
                .map(InvoiceNumber::new)
                .findFirst();
    }

    int revision(CorrectInvoice command) {
        return database.query(
                        REVISION,
                        row -> row.getInt(1),
                        command.invoice().value(),
                        command.kind().name())
                .get(0);
    }

    int freeRevision(Invoice invoice) {
        InvoiceView view = view(invoice);
        return database.query(
                        FREE_REVISION,
                        row -> row.getInt(1),
                        view.lease().value(),
                        view.period().from(),
                        view.standing().kind().name())
                .get(0);
    }

    private static InvoiceView view(Invoice invoice) {
        return invoice.view(invoice.issuedOn());
    }
}
