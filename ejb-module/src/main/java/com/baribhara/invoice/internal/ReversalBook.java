package com.baribhara.invoice.internal;

import com.baribhara.invoice.HeldKind;
import com.baribhara.invoice.HeldReceiptView;
import com.baribhara.ledger.EntryKind;
import com.baribhara.ledger.Journal;
import com.baribhara.ledger.LedgerAccount;
import com.baribhara.ledger.Movement;
import com.baribhara.ledger.NewEntry;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes a receipt out of what is held, by an entry the other way round. */
@ApplicationScoped
public class ReversalBook {
    // what was taken first is used first: a receipt is untouched while it and all later ones are still held
    private static final String UNTOUCHED = """
            select case h.kind when 'DEPOSIT' then k.deposit else k.advance end >= (
                select sum(o.amount) from held_receipt o
                where o.organisation_id = h.organisation_id and o.lease_id = h.lease_id and o.kind = h.kind
                    and (o.received_on, o.id) >= (h.received_on, h.id)
                    and not exists (select from receipt_reversal r
                                    where r.organisation_id = o.organisation_id and r.receipt_id = o.id and r.status = 'DONE'))
            from held_receipt h
            join lease_holding k on k.organisation_id = h.organisation_id and k.lease_id = h.lease_id
            where h.organisation_id = current_organisation() and h.lease_id = ? and h.id = ?
            for update of k
            """;

    private static final String LESS = """
            update lease_holding set deposit = deposit - ?, advance = advance - ?
            where organisation_id = current_organisation() and lease_id = ?
            """;

    private final OrganisationDatabase database;
    private final Journal journal;
    private final Clock clock;

    protected ReversalBook() {
        this(null, null, null);
    }

    @Inject
    public ReversalBook(OrganisationDatabase database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether all of it is still held. No run uses any of it until the transaction ends. */
    public boolean untouched(LeaseId lease, HeldReceiptView receipt) {
        return database.query(UNTOUCHED, row -> row.getBoolean(1), lease.value(), receipt.id())
                .contains(true);
    }

    /** @param reversal the id of what takes it back, which becomes that of the entry */
    public void takeBack(LeaseId lease, HeldReceiptView receipt, UUID reversal) {
        BigDecimal amount = receipt.amount().amount();
        boolean advance = receipt.kind() == HeldKind.ADVANCE;
        database.update(LESS, advance ? BigDecimal.ZERO : amount, advance ? amount : BigDecimal.ZERO, lease.value());
        journal.post(
                database,
                List.of(new NewEntry(
                        new OneOrganisation(database).organisation(),
                        reversal,
                        EntryKind.RECEIPT_REVERSED,
                        Dhaka.today(clock),
                        lease.value(),
                        null,
                        List.of(new Movement(receipt.kind().account(), LedgerAccount.CASH, receipt.amount())))));
    }
}
