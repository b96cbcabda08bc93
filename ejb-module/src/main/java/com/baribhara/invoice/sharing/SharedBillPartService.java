package com.baribhara.invoice.sharing;

import com.baribhara.invoice.sharing.internal.BilledParts;
import com.baribhara.invoice.sharing.internal.SharedBillRows;
import com.baribhara.invoice.sharing.model.BillSplit;
import com.baribhara.property.PropertyId;
import com.baribhara.property.PropertyService;
import com.baribhara.property.UnitId;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.LeaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands around the parts of shared bills: who bears them, what they became, and whether they are right still. */
@Stateless
@RolesAllowed(Permissions.LEASE_READ)
public class SharedBillPartService {
    /** A bill is for a hundred days at most, and entered within a year. */
    private static final int DAYS_BACK = 465;

    private final SharedBillRows rows;
    private final BilledParts billed;
    private final PropertyService properties;
    private final CurrentActor actor;
    private final Clock clock;

    protected SharedBillPartService() {
        this(null, null, null, null, null);
    }

    @Inject
    public SharedBillPartService(
            SharedBillRows rows, BilledParts billed, PropertyService properties, CurrentActor actor, Clock clock) {
        this.rows = rows;
        this.billed = billed;
        this.properties = properties;
        this.actor = actor;
        this.clock = clock;
    }

    private record Share(UnitId unit, LeaseId lease, int days, Money amount) {
        static List<Share> of(List<SharedBillPart> parts) {
            return parts.stream()
                    .map(part -> new Share(part.unit(), part.lease(), part.days(), part.amount()))
                    .toList();
        }
    }

    /** Of a bill that is withdrawn nothing can be outdated. */
    public PartStanding standing(SharedBillView bill) {
        billed.enter(actor.get().organisation());
        return new PartStanding(bill.head().status().open() && outdated(bill), bearersOf(bill.parts()));
    }

    private boolean outdated(SharedBillView bill) {
        try {
            List<SharedBillPart> now = BillSplit.of(
                    bill.terms(),
                    rows.units(bill.head().property(), bill.terms().period()),
                    Dhaka.today(clock));
            return !Share.of(now).equals(Share.of(bill.parts()));
        } catch (Refusal notSoAnyMore) {
            return true;
        }
    }

    /** The units of a building that a bill can fall to, by their codes. */
    public List<SharingUnit> units(PropertyId property) {
        properties.get(property);
        LocalDate today = Dhaka.today(clock);
        return rows.units(property, new DateRange(today.minusDays(DAYS_BACK), today)).stream()
                .map(unit -> new SharingUnit(unit.id(), unit.code()))
                .toList();
    }

    /** Who has the leases of these parts. */
    public Map<LeaseId, PartBearer> bearers(List<SharedBillPart> parts) {
        billed.enter(actor.get().organisation());
        return bearersOf(parts);
    }

    private Map<LeaseId, PartBearer> bearersOf(List<SharedBillPart> parts) {
        return billed
                .bearers(parts.stream()
                        .map(SharedBillPart::lease)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(PartBearer::lease, Function.identity()));
    }

    /** The invoices that parts of the bill came to, and what was billed or credited of their months since, by lease and day. */
    @RolesAllowed(Permissions.INVOICE_READ)
    public Map<LeaseId, List<PartDocument>> documents(SharedBillHead bill) {
        billed.enter(actor.get().organisation());
        return billed.documents(bill).stream().collect(Collectors.groupingBy(PartDocument::lease));
    }
}
