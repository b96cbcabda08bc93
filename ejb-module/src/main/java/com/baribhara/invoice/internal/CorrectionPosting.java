package com.baribhara.invoice.internal;

import com.baribhara.invoice.CreditNoteView;
import com.baribhara.invoice.model.CreditNote;
import com.baribhara.ledger.Journal;
import com.baribhara.shared.sql.OrganisationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Where a credit note by hand is written: itself, the tenant's credit, the journal. */
@ApplicationScoped
public class CorrectionPosting {
    private static final String CREDIT = """
            insert into lease_credit as c (lease_id, credit) values (?, ?)
            on conflict (organisation_id, lease_id) do update set credit = c.credit + excluded.credit
            """;

    private final EntityManager em;
    private final OrganisationDatabase database;
    private final Journal journal;

    protected CorrectionPosting() {
        this(null, null, null);
    }

    @Inject
    public CorrectionPosting(EntityManager em, OrganisationDatabase database, Journal journal) {
        this.em = em;
        this.database = database;
        this.journal = journal;
    }

    void store(int organisation, CreditNote note) {
        em.persist(note);
        em.flush();
        CreditNoteView view = note.view();
        if (view.credited().positive()) {
            database.update(CREDIT, view.lease().value(), view.credited().amount());
        }
        journal.post(database, List.of(CorrectionBooking.of(organisation, view)));
    }
}
