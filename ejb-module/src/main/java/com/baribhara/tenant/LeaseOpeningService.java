package com.baribhara.tenant;

import com.baribhara.shared.Money;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.internal.LeaseOpeningRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a lease brings with it from before its first bill here, told by hand; the import tells it of many. */
@Stateless
@RolesAllowed({Permissions.HOLDING_WRITE, Roles.SYSTEM})
public class LeaseOpeningService {
    private final LeaseService leases;
    private final OrganisationDatabase database;
    private final LeaseBooks books;
    private final CurrentActor actor;
    private final Clock clock;

    protected LeaseOpeningService() {
        this(null, null, null, null, null);
    }

    @Inject
    public LeaseOpeningService(
            LeaseService leases, OrganisationDatabase database, LeaseBooks books, CurrentActor actor, Clock clock) {
        this.leases = leases;
        this.database = database;
        this.books = books;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Books it, on the day before the first bill where it says no other.
     *
     * @throws LeaseClosed when the lease was never agreed
     * @throws OpeningTold when a part of it is in the books already
     */
    public void open(LeaseOpening told) {
        LeaseView lease = leases.get(told.lease());
        if (lease.status() != LeaseStatus.ACTIVE && lease.status() != LeaseStatus.TERMINATED) {
            throw new LeaseClosed();
        }
        LeaseOpeningRows rows = new LeaseOpeningRows(database);
        rows.lock(told.lease()).ifPresent(before -> {
            once(before.balance(), told.balance());
            once(before.deposit(), told.deposit());
            once(before.advance(), told.advance());
        });
        List<LeaseOpening> openings = List.of(told.on(day(told, lease)));
        rows.take(openings);
        books.book(database, openings, actor.get().name());
    }

    private static void once(Money before, Money now) {
        if (before != null && now != null) {
            throw new OpeningTold(before);
        }
    }

    private LocalDate day(LeaseOpening told, LeaseView lease) {
        LocalDate today = Dhaka.today(clock);
        LocalDate day = told.stoodOn() == null ? lease.billedFrom().minusDays(1) : told.stoodOn();
        return day.isAfter(today) ? today : day;
    }
}
