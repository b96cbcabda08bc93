package com.baribhara.invoice.sharing;

import com.baribhara.invoice.sharing.internal.SharedBillRepository;
import com.baribhara.invoice.sharing.internal.SharedBillRows;
import com.baribhara.invoice.sharing.model.BillSplit;
import com.baribhara.invoice.sharing.model.SharedBillEntry;
import com.baribhara.property.PropertyService;
import com.baribhara.shared.Expected;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseTermsService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Bills of a building that its units share. A part is a charge of its lease; its bills are compared with it by the next run. */
@Stateless
@RolesAllowed(Permissions.LEASE_READ)
public class SharedBillService {
    private static final int REASON = 200;

    private final SharedBillRepository bills;
    private final SharedBillRows rows;
    private final PropertyService properties;
    private final LeaseTermsService leases;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected SharedBillService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public SharedBillService(
            SharedBillRepository bills,
            SharedBillRows rows,
            PropertyService properties,
            LeaseTermsService leases,
            DomainEvents events,
            CurrentActor actor,
            Clock clock) {
        this.bills = bills;
        this.rows = rows;
        this.properties = properties;
        this.leases = leases;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Sorted by {@code entered} (usual: the newest first) or {@code to}. */
    public Page<SharedBillHead> list(SharedBillFilter filter, PageRequest page) {
        return bills.list(filter, page).map(SharedBillEntry::head);
    }

    public SharedBillView get(SharedBillId id) {
        return view(existing(id));
    }

    /**
     * The parts as they would be; nothing is stored.
     *
     * @throws com.baribhara.shared.Refusal with every field that can't be taken
     */
    @RolesAllowed(Permissions.LEASE_WRITE)
    public List<SharedBillPart> preview(EnterSharedBill command) {
        return split(command.checked(today()));
    }

    /**
     * Each part comes to its lease with its next bill.
     *
     * @throws SharedBillTwice when the building has this bill
     * @throws com.baribhara.shared.Refusal with every field that can't be taken
     */
    @RolesAllowed(Permissions.LEASE_WRITE)
    public SharedBillId post(EnterSharedBill command) {
        EnterSharedBill wanted = command.checked(today());
        List<SharedBillPart> parts = split(wanted);
        SharedBillEntry bill = new SharedBillEntry(wanted, actor.get().name(), clock.instant());
        bills.add(bill);
        rows.store(bill.id(), parts);
        leases.recheck(charged(parts));
        record("SharedBillPosted", bill.head(), parts, Map.of());
        return bill.id();
    }

    /**
     * What was billed already is billed or credited by its difference; a part stays in the month to which it came first.
     *
     * @throws SharedBillClosed when it is withdrawn
     * @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it
     * @throws com.baribhara.shared.Refusal with every field that can't be taken
     */
    @RolesAllowed(Permissions.LEASE_WRITE)
    public void correct(SharedBillId id, SharedBillTerms terms, String reason, Expected<SharedBillView> expected) {
        SharedBillEntry bill = existing(id);
        SharedBillView before = view(bill);
        expected.check(before);
        SharedBillHead head = before.head();
        InputCheck check = new InputCheck();
        String why = check.text("reason", reason, REASON);
        SharedBillTerms right = terms.checked(head.kind(), today(), check);
        check.refuse();
        bill.correct(right, why, actor.get().name(), clock.instant());
        Map<LeaseId, LocalDate> charged = charged(before.parts());
        List<SharedBillPart> parts =
                split(new EnterSharedBill(head.property(), head.kind(), head.number(), right)).stream()
                        .map(part -> part.landlords()
                                ? part
                                : part.chargedOn(charged.getOrDefault(part.lease(), part.chargedOn())))
                        .toList();
        bills.save();
        rows.store(id, parts);
        Map<LeaseId, LocalDate> touched = new LinkedHashMap<>(charged(parts));
        touched.putAll(charged);
        leases.recheck(touched);
        record("SharedBillCorrected", bill.head(), parts, Map.of("was.total", head.amount(), "reason", why));
    }

    /**
     * What was billed of it is credited.
     *
     * @throws SharedBillClosed when it is withdrawn already
     * @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it
     */
    @RolesAllowed(Permissions.LEASE_WRITE)
    public void withdraw(SharedBillId id, String reason, Expected<SharedBillView> expected) {
        SharedBillEntry bill = existing(id);
        SharedBillView before = view(bill);
        expected.check(before);
        InputCheck check = new InputCheck();
        String why = check.text("reason", reason, REASON);
        check.refuse();
        bill.withdraw(why, actor.get().name(), clock.instant());
        bills.save();
        leases.recheck(charged(before.parts()));
        record("SharedBillWithdrawn", bill.head(), before.parts(), Map.of("reason", why));
    }

    private List<SharedBillPart> split(EnterSharedBill bill) {
        properties.get(bill.property());
        SharedBillTerms terms = bill.terms();
        return BillSplit.of(terms, rows.units(bill.property(), terms.period()), today());
    }

    private static Map<LeaseId, LocalDate> charged(List<SharedBillPart> parts) {
        return parts.stream()
                .filter(part -> !part.landlords())
                .collect(Collectors.toMap(SharedBillPart::lease, SharedBillPart::chargedOn));
    }

    private SharedBillEntry existing(SharedBillId id) {
        return bills.find(id).orElseThrow(() -> new NotFound("shared-bill", id));
    }

    private SharedBillView view(SharedBillEntry bill) {
        return new SharedBillView(bill.head(), rows.parts(bill.id()));
    }

    private LocalDate today() {
        return Dhaka.today(clock);
    }

    private void record(String type, SharedBillHead bill, List<SharedBillPart> parts, Map<String, Object> more) {
        Map<String, Object> payload = new LinkedHashMap<>(more);
        payload.put("property", bill.property());
        payload.put("kind", bill.kind());
        payload.put("number", bill.number());
        payload.put("total", bill.amount());
        payload.put("landlord", SharedBillView.landlords(parts));
        payload.put("leases", charged(parts).size());
        events.record(new DomainEvent(type, bill.id().value(), payload));
    }
}
