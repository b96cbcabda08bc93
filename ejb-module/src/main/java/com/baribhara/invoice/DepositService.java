package com.baribhara.invoice;

import com.baribhara.invoice.internal.HoldingBook;
import com.baribhara.invoice.internal.SettlementBook;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Deposits of tenants who have left. Accountants look; owners and managers settle. */
@Stateless
@RolesAllowed(Permissions.HOLDING_READ)
public class DepositService {
    private final LeaseService leases;
    private final HoldingBook holdings;
    private final SettlementBook book;
    private final DomainEvents events;
    private final Clock clock;

    protected DepositService() {
        this(null, null, null, null, null);
    }

    @Inject
    public DepositService(
            LeaseService leases, HoldingBook holdings, SettlementBook book, DomainEvents events, Clock clock) {
        this.leases = leases;
        this.holdings = holdings;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What would come of it, without doing it.
     *
     * @throws DepositNotSettled when it can't be settled as things stand
     */
    public SettlementView preview(LeaseId id, SettleDeposit command) {
        SettleDeposit wanted = command.checked();
        ended(leases.get(id));
        return book.look(id, wanted);
    }

    /**
     * Pays what is open from all that is held, then what is deducted; the rest is the tenant's credit, to be paid out.
     *
     * @throws DepositNotSettled when it can't be settled as things stand, or has been
     */
    @RolesAllowed(Permissions.HOLDING_WRITE)
    public SettlementView settle(LeaseId id, SettleDeposit command) {
        SettleDeposit wanted = command.checked();
        ended(leases.get(id));
        holdings.lock(id);
        SettlementView settled = book.settle(id, wanted);
        events.record(new DomainEvent(
                "DepositSettled",
                id.value(),
                Map.of(
                        "deposit", settled.deposit(),
                        "owed", settled.owed(),
                        "deducted", settled.deducted(),
                        "refund", settled.refund(),
                        "shortfall", settled.shortfall())));
        return settled;
    }

    private void ended(LeaseView lease) {
        LocalDate today = Dhaka.today(clock);
        if (lease.end() == null || lease.end().isAfter(today)) {
            throw new DepositNotSettled("deposit.lease-runs");
        }
    }
}
