package com.baribhara.tenant;

import static com.baribhara.tenant.LeaseCommands.aLease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.property.PropertyId;
import com.baribhara.property.UnitId;
import com.baribhara.property.UnitKind;
import com.baribhara.property.UnitService;
import com.baribhara.property.UnitStatus;
import com.baribhara.property.UnitView;
import com.baribhara.shared.ChangedMeanwhile;
import com.baribhara.shared.Expected;
import com.baribhara.shared.Ids;
import com.baribhara.shared.Money;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.RuleBroken;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.secrecy.KeptSeals;
import com.baribhara.tenant.internal.LeaseRepository;
import com.baribhara.tenant.internal.TenantRepository;
import com.baribhara.tenant.model.Lease;
import com.baribhara.tenant.model.Tenant;
import com.baribhara.tenant.model.TenantSeal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaseServiceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final UnitId flat = new UnitId(Ids.next());
    private final UnitId withdrawn = new UnitId(Ids.next());
    private final Leases leases = new Leases();
    private final List<DomainEvent> events = new ArrayList<>();
    private LocalDate billedUntil;
    private final LeaseService service = new LeaseService(
            leases, new AnyTenant(), new TwoUnits(), lease -> Optional.ofNullable(billedUntil), events::add, CLOCK);

    @Test
    void makesADraftAndActivatesItAndRecordsBoth() {
        LeaseId id = service.create(aLease().of(flat).command());
        service.activate(id);
        assertThat(service.get(id).status()).isEqualTo(LeaseStatus.ACTIVE);
        assertThat(events).extracting(DomainEvent::type).containsExactly("LeaseCreated", "LeaseActivated");
    }

    @Test
    void refusesALeaseThatOverlapsAnotherAndNamesIt() {
        leases.overlapping = Optional.of("L-OTHER");
        assertThatThrownBy(() -> service.create(aLease().of(flat).command()))
                .isInstanceOfSatisfying(
                        LeaseOverlaps.class,
                        refused -> assertThat(refused.args()).containsExactly("L-OTHER"));
        assertThat(events).isEmpty();
    }

    @Test
    void refusesToActivateWhatHasComeToOverlap() {
        LeaseId id = service.create(aLease().of(flat).command());
        leases.overlapping = Optional.of("L-OTHER");
        assertThatThrownBy(() -> service.activate(id)).isInstanceOf(LeaseOverlaps.class);
        assertThat(service.get(id).status()).isEqualTo(LeaseStatus.DRAFT);
    }

    @Test
    void refusesAUnitThatIsNotToBeLet() {
        assertThatThrownBy(() -> service.create(aLease().of(withdrawn).command()))
                .isInstanceOf(UnitNotToLet.class);
    }

    @Test
    void saysThatAUnitIsUnknown() {
        assertThatThrownBy(() -> service.create(aLease().command()))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.fields())
                                .singleElement()
                                .satisfies(field -> assertThat(field.name() + " " + field.code())
                                        .isEqualTo("unit id.unknown")));
    }

    @Test
    void findsNoLeaseThatIsNotThere() {
        assertThatThrownBy(() -> service.get(new LeaseId(Ids.next()))).isInstanceOf(NotFound.class);
    }

    @Test
    void changesADraftWhollyAndTellsWhatWasAndIs() {
        LeaseId id = service.create(aLease().of(flat).rent("20000.00").command());
        service.change(id, terms(aLease().of(flat).rent("22000.00").dueOn(5)), Expected.any());
        assertThat(service.get(id).rent()).isEqualTo(Money.of("22000.00"));
        assertThat(events.get(1).type()).isEqualTo("LeaseChanged");
        assertThat(events.get(1).payload())
                .containsEntry("was.rent", "20000.00")
                .containsEntry("now.rent", "22000.00")
                .containsEntry("now.dueDay", "5")
                .doesNotContainKey("now.start");
    }

    @Test
    void refusesAChangeOfWhatSomeoneElseHasChangedMeanwhile() {
        LeaseId id = service.create(aLease().of(flat).command());
        LeaseView seen = service.get(id);
        service.change(id, terms(aLease().of(flat).rent("22000.00")), Expected.any());
        assertThatThrownBy(() -> service.change(id, terms(aLease().of(flat).rent("23000.00")), Expected.same(seen)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(service.get(id).rent()).isEqualTo(Money.of("22000.00"));
    }

    @Test
    void refusesAnEndBeforeTheLastDayBilled() {
        LeaseId id = service.create(aLease().of(flat).command());
        service.activate(id);
        billedUntil = LocalDate.parse("2026-03-31");
        assertThatThrownBy(() -> service.change(id, terms(aLease().of(flat).to("2026-03-15")), Expected.any()))
                .isInstanceOf(RuleBroken.class);
        service.change(id, terms(aLease().of(flat).to("2026-03-31")), Expected.any());
        assertThat(service.get(id).end()).isEqualTo("2026-03-31");
    }

    @Test
    void cancelsADraftButNothingThatWasAgreed() {
        LeaseId draft = service.create(aLease().of(flat).command());
        service.cancel(draft);
        assertThat(service.get(draft).status()).isEqualTo(LeaseStatus.CANCELLED);
        assertThatThrownBy(() -> service.change(draft, terms(aLease().of(flat)), Expected.any()))
                .isInstanceOf(LeaseClosed.class);
        LeaseId agreed = service.create(aLease().of(flat).command());
        service.activate(agreed);
        assertThatThrownBy(() -> service.cancel(agreed)).isInstanceOf(LeaseNotDraft.class);
    }

    private static ChangeLease terms(LeaseCommands lease) {
        return ChangeLease.of(lease.command());
    }

    @Test
    void marksALeaseWhoseChargesOfBilledDaysAreOthers() {
        LeaseId id = service.create(aLease().of(flat).command());
        service.activate(id);
        billedUntil = LocalDate.parse("2026-03-31");
        service.change(id, terms(aLease().of(flat).dueOn(5)), Expected.any());
        assertThat(leases.marked).isEmpty();
        service.change(
                id, terms(aLease().of(flat).charge(ChargeKind.GAS, ChargeBasis.MONTHLY, "1080.00")), Expected.any());
        assertThat(leases.marked).containsExactly(LocalDate.parse("2026-01-01"));
    }

    private static class Leases extends LeaseRepository {
        private final Map<LeaseId, Lease> kept = new HashMap<>();
        private final List<LocalDate> marked = new ArrayList<>();
        private Optional<String> overlapping = Optional.empty();

        @Override
        public void recheck(Map<LeaseId, LocalDate> since) {
            marked.addAll(since.values());
        }

        @Override
        public void add(Lease lease) {
            kept.put(lease.id(), lease);
        }

        @Override
        public void save(Lease lease) {
            kept.put(lease.id(), lease);
        }

        @Override
        public Optional<Lease> find(LeaseId id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public Optional<String> overlapping(Lease lease, LocalDate start, LocalDate end) {
            return overlapping;
        }
    }

    private static class AnyTenant extends TenantRepository {
        @Override
        public Optional<Tenant> find(TenantId id) {
            return Optional.of(new Tenant(
                    new CreateTenant(null, "Karim", null, null, null, null, null),
                    CLOCK.instant(),
                    new TenantSeal(KeptSeals.fresh(), null)));
        }
    }

    private class TwoUnits extends UnitService {
        @Override
        public UnitView get(UnitId id) {
            return byIds(List.of(id)).get(id);
        }

        @Override
        public Map<UnitId, UnitView> byIds(Collection<UnitId> ids) {
            Map<UnitId, UnitView> all =
                    Map.of(flat, unit(flat, UnitStatus.AVAILABLE), withdrawn, unit(withdrawn, UnitStatus.WITHDRAWN));
            Map<UnitId, UnitView> found = new HashMap<>(all);
            found.keySet().retainAll(ids);
            return found;
        }

        private UnitView unit(UnitId id, UnitStatus status) {
            PropertyId property = new PropertyId(Ids.next());
            return new UnitView(id, property, "P-1", "Rose Villa", null, "A-1", UnitKind.FLAT, null, null, status);
        }
    }
}
