package com.baribhara.invoice;

import com.baribhara.invoice.internal.HoldingBook;
import com.baribhara.invoice.rates.internal.LawQuery;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.AdvanceLimits;
import com.baribhara.tenant.LeaseClosed;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseOpening;
import com.baribhara.tenant.LeaseOpeningService;
import com.baribhara.tenant.LeaseRentService;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseStatus;
import com.baribhara.tenant.LeaseView;
import com.baribhara.tenant.RentChangeView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Deposits, advances and what was open before the first bill here. Accountants read; owners and managers record. */
@Stateless
@RolesAllowed(Permissions.HOLDING_READ)
public class HoldingService {
    private final LeaseService leases;
    private final LeaseRentService rents;
    private final LeaseOpeningService openings;
    private final LawQuery law;
    private final HoldingBook book;
    private final Clock clock;

    protected HoldingService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public HoldingService(
            LeaseService leases,
            LeaseRentService rents,
            LeaseOpeningService openings,
            LawQuery law,
            HoldingBook book,
            Clock clock) {
        this.leases = leases;
        this.rents = rents;
        this.openings = openings;
        this.law = law;
        this.book = book;
        this.clock = clock;
    }

    /** What is held of the tenant of a lease. */
    public HoldingView of(LeaseId id) {
        return book.view(leases.get(id).id());
    }

    /**
     * Books money that was taken, or what was there before.
     *
     * @throws LeaseClosed when the lease was never agreed
     * @throws DepositNotSettled when all that was held is settled
     * @throws com.baribhara.tenant.OpeningTold when what was there before is in the books already
     * @throws com.baribhara.shared.Refusal with every field that can't be taken, and where more would be held than the law lets a landlord take
     */
    @RolesAllowed(Permissions.HOLDING_WRITE)
    public void record(LeaseId id, RecordHolding command) {
        LeaseView lease = leases.get(id);
        RecordHolding wanted = command.checked(Dhaka.today(clock));
        if (lease.status() != LeaseStatus.ACTIVE && lease.status() != LeaseStatus.TERMINATED) {
            throw new LeaseClosed();
        }
        book.lock(id);
        if (wanted.kind().opening()) {
            openings.open(opening(id, wanted));
        } else {
            lawful(lease, wanted);
            book.receive(id, wanted);
        }
    }

    private static LeaseOpening opening(LeaseId id, RecordHolding wanted) {
        return new LeaseOpening(
                id,
                wanted.on(),
                wanted.kind() == HoldingKind.OPENING_BALANCE ? wanted.amount() : null,
                wanted.kind() == HoldingKind.OPENING_DEPOSIT ? wanted.amount() : null,
                wanted.kind() == HoldingKind.OPENING_ADVANCE ? wanted.amount() : null,
                wanted.monthly(),
                wanted.reference());
    }

    /** A deposit is money before the rent is due as an advance is, so that the limit holds for both together. */
    private void lawful(LeaseView lease, RecordHolding wanted) {
        Money asked = book.held(lease.id()).agreed().plus(wanted.amount());
        law.advances().on(wanted.on()).ifPresent(limit -> {
            int months = Objects.requireNonNullElse(limit.cityMonths(), limit.actMonths());
            var verdict = new AdvanceLimits(limit.actMonths(), months).check(rent(lease, wanted.on()), asked);
            InputCheck check = new InputCheck();
            check.rule(
                    !verdict.needsOverride() || wanted.override() != null,
                    "override",
                    "holding.above-law",
                    verdict.actLimit().toString(),
                    verdict.excess().toString());
            check.refuse();
        });
    }

    private Money rent(LeaseView lease, LocalDate day) {
        Money rent = lease.rent();
        for (RentChangeView change : rents.of(lease.id())) {
            rent = change.from().isAfter(day) ? rent : change.rent();
        }
        return rent;
    }
}
