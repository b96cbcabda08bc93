package com.baribhara.invoice.internal;

import com.baribhara.invoice.DepositNotSettled;
import com.baribhara.invoice.HeldKind;
import com.baribhara.invoice.HeldNow;
import com.baribhara.invoice.HeldReceiptId;
import com.baribhara.invoice.HeldReceiptView;
import com.baribhara.invoice.HoldingView;
import com.baribhara.invoice.ReceiptReversalView;
import com.baribhara.invoice.RecordHolding;
import com.baribhara.invoice.ReversalStatus;
import com.baribhara.ledger.Journal;
import com.baribhara.ledger.LedgerAccount;
import com.baribhara.ledger.Movement;
import com.baribhara.ledger.NewEntry;
import com.baribhara.shared.Ids;
import com.baribhara.shared.Money;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is held of tenants: how much, and what was taken. */
@ApplicationScoped
public class HoldingBook {
    private static final String HELD = """
            select coalesce(h.deposit, 0), coalesce(h.advance, 0), case when h.advance > 0 then h.advance_monthly end,
                coalesce(c.credit, 0), s.settled_on
            from (select current_organisation() as organisation_id, ?::uuid as lease_id) l
            left join lease_holding h on h.organisation_id = l.organisation_id and h.lease_id = l.lease_id
            left join lease_credit c on c.organisation_id = l.organisation_id and c.lease_id = l.lease_id
            left join deposit_settlement s on s.organisation_id = l.organisation_id and s.lease_id = l.lease_id
            """;

    private static final String RECEIPTS = """
            select h.id, h.kind, h.amount, h.received_on, h.reference, h.override, h.recorded_by,
                r.id, r.reason, r.status, r.requested_by, r.requested_at, r.decided_by, r.decided_at, r.requested_by_account
            from held_receipt h
            left join receipt_reversal r on r.organisation_id = h.organisation_id and r.receipt_id = h.id and r.status <> 'REFUSED'
            where h.organisation_id = current_organisation() and h.lease_id = ? order by h.received_on desc, h.id desc limit 100
            """;

    private static final String RECEIVE = """
            insert into held_receipt (id, lease_id, kind, amount, received_on, reference, override, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String HOLD = """
            insert into lease_holding as h (lease_id, deposit, advance, advance_monthly) values (?, ?, ?, ?)
            on conflict (organisation_id, lease_id) do update
                set deposit = h.deposit + excluded.deposit, advance = h.advance + excluded.advance,
                    advance_monthly = case when excluded.advance > 0 then excluded.advance_monthly else h.advance_monthly end
            """;

    private final OrganisationDatabase database;
    private final Journal journal;
    private final SettlementRows settlements;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected HoldingBook() {
        this(null, null, null, null, null);
    }

    @Inject
    public HoldingBook(
            OrganisationDatabase database, Journal journal, DomainEvents events, CurrentActor actor, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.settlements = new SettlementRows(database);
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    public HoldingView view(LeaseId lease) {
        List<HeldReceiptView> receipts = database.query(RECEIPTS, HoldingBook::receipt, lease.value());
        return new HoldingView(
                lease, held(lease), receipts, settlements.find(lease).orElse(null));
    }

    private static HeldReceiptView receipt(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return new HeldReceiptView(
                id,
                HeldKind.valueOf(row.getString(2)),
                new Money(row.getBigDecimal(3)),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8) == null ? null : reversal(id, row));
    }

    private static ReceiptReversalView reversal(UUID receipt, ResultSet row) throws SQLException {
        return new ReceiptReversalView(
                row.getObject(8, UUID.class),
                new HeldReceiptId(receipt),
                row.getString(9),
                ReversalStatus.valueOf(row.getString(10)),
                row.getString(11),
                row.getObject(15, UUID.class),
                row.getObject(12, OffsetDateTime.class),
                row.getString(13),
                row.getObject(14, OffsetDateTime.class),
                null);
    }

    /** In one statement. */
    public HeldNow held(LeaseId lease) {
        return database.query(
                        HELD,
                        row -> new HeldNow(
                                new Money(row.getBigDecimal(1)),
                                new Money(row.getBigDecimal(2)),
                                row.getBigDecimal(3) == null ? null : new Money(row.getBigDecimal(3)),
                                new Money(row.getBigDecimal(4)),
                                row.getObject(5, LocalDate.class)),
                        lease.value())
                .get(0);
    }

    /**
     * Nobody else records or settles what is held of it until the transaction ends.
     *
     * @throws DepositNotSettled when it is settled already
     */
    public void lock(LeaseId lease) {
        if (!new BookedLeases(database).settled(List.of(lease)).isEmpty()) {
            throw new DepositNotSettled("deposit.settled");
        }
    }

    public void receive(LeaseId lease, RecordHolding taken) {
        HeldKind kind = taken.kind().advance() ? HeldKind.ADVANCE : HeldKind.DEPOSIT;
        UUID id = Ids.next();
        BigDecimal amount = taken.amount().amount();
        boolean advance = kind == HeldKind.ADVANCE;
        database.update(
                RECEIVE,
                id,
                lease.value(),
                kind.name(),
                amount,
                taken.on(),
                taken.reference(),
                taken.override(),
                actor.get().name(),
                OffsetDateTime.now(clock));
        database.update(
                HOLD,
                lease.value(),
                advance ? BigDecimal.ZERO : amount,
                advance ? amount : BigDecimal.ZERO,
                taken.monthly() == null ? null : taken.monthly().amount());
        journal.post(database, List.of(entry(lease, kind, id, taken)));
        tell(lease, kind, id, taken);
    }

    private NewEntry entry(LeaseId lease, HeldKind kind, UUID id, RecordHolding taken) {
        return new NewEntry(
                new OneOrganisation(database).organisation(),
                id,
                kind.entry(),
                taken.on(),
                lease.value(),
                null,
                List.of(new Movement(LedgerAccount.CASH, kind.account(), taken.amount())));
    }

    private void tell(LeaseId lease, HeldKind kind, UUID id, RecordHolding taken) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("receipt", id);
        payload.put("total", taken.amount());
        payload.put("on", taken.on());
        payload.put("reason", taken.reference());
        if (taken.override() != null) {
            payload.put("override", taken.override());
        }
        events.record(new DomainEvent(
                kind == HeldKind.ADVANCE ? "AdvanceReceived" : "DepositReceived", lease.value(), payload));
    }
}
