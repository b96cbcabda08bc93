package com.baribhara.invoice.rates;

import com.baribhara.invoice.rates.internal.RateRepository;
import com.baribhara.invoice.rates.model.Entry;
import com.baribhara.invoice.rates.model.RateVersion;
import com.baribhara.shared.Expected;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.time.Dhaka;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rates, caps and windows by date: the law, which an administrator enters, and what a landlord takes himself, which his owner does. */
@Stateless
@RolesAllowed(Permissions.RATES_READ)
public class RatesService {
    private final RateRepository rates;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected RatesService() {
        this(null, null, null, null);
    }

    @Inject
    public RatesService(RateRepository rates, DomainEvents events, CurrentActor actor, Clock clock) {
        this.rates = rates;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Every kind that concerns the caller, as of a day: an administrator has no meters.
     *
     * @param day null for today
     */
    public List<RateOverview> list(LocalDate day) {
        Map<RateKind, List<RateVersionView>> versions =
                rates.versions().stream().collect(Collectors.groupingBy(RateVersionView::kind));
        return Stream.of(RateKind.values())
                .filter(this::concerns)
                .map(kind -> overview(kind, versions.getOrDefault(kind, List.of()), day))
                .toList();
    }

    /** @param day null for today */
    public RateOverview get(RateKind kind, LocalDate day) {
        return list(day).stream()
                .filter(overview -> overview.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new NotFound("rate-kind", kind));
    }

    public RateVersionView version(RateKind kind, RateVersionId id) {
        return get(kind, null).versions().stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("rate-version", id));
    }

    /** Whether the caller enters the versions of this kind. */
    public boolean enters(RateKind kind) {
        return actor.get().has(kind.law() ? Permissions.LAW_WRITE : Permissions.RATES_WRITE);
    }

    /** @param late whether its first day may lie in the past: what was law already, and is only now entered */
    @RolesAllowed({Permissions.RATES_WRITE, Permissions.LAW_WRITE})
    public RateVersionId enter(RateKind kind, RateTerms terms, boolean late) {
        mine(kind);
        RateVersion version = RateVersion.entered(kind, terms, entry(late));
        rates.add(version);
        record("RateEntered", kind, RateTerms.NONE, terms);
        return new RateVersionId(version.id());
    }

    /**
     * @throws RateHolds when it has begun or was used
     * @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it
     */
    @RolesAllowed({Permissions.RATES_WRITE, Permissions.LAW_WRITE})
    public void change(RateKind kind, RateVersionId id, RateTerms terms, Expected<RateVersionView> expected) {
        mine(kind);
        RateVersion version = existing(kind, id);
        RateVersionView before = version(kind, id);
        expected.check(before);
        version.change(kind, terms, entry(false));
        rates.save(version);
        record("RateChanged", kind, before.terms(), terms);
    }

    /**
     * Takes back a version that has not begun.
     *
     * @throws RateHolds when it has begun or was used
     * @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it
     */
    @RolesAllowed({Permissions.RATES_WRITE, Permissions.LAW_WRITE})
    public void withdraw(RateKind kind, RateVersionId id, Expected<RateVersionView> expected) {
        mine(kind);
        RateVersion version = existing(kind, id);
        RateVersionView before = version(kind, id);
        expected.check(before);
        version.stayOpen(Dhaka.today(clock));
        rates.remove(version);
        record("RateWithdrawn", kind, before.terms(), RateTerms.NONE);
    }

    private RateOverview overview(RateKind kind, List<RateVersionView> found, LocalDate asked) {
        LocalDate today = Dhaka.today(clock);
        LocalDate day = asked == null ? today : asked;
        boolean told = enters(kind) || !kind.law();
        List<LocalDate> begins = found.stream().map(RateVersionView::validFrom).toList();
        List<RateVersionView> versions = found.stream()
                .map(version -> new RateVersionView(
                        version.id(),
                        kind,
                        version.terms(),
                        VersionState.of(version.validFrom(), begins, today),
                        version.used(),
                        told ? version.enteredBy() : null,
                        version.enteredAt()))
                .toList();
        return new RateOverview(
                kind,
                Dated.inForce(versions, day).orElse(null),
                Dated.next(versions, day).orElse(null),
                versions);
    }

    private boolean concerns(RateKind kind) {
        return kind.law() || !actor.get().has(Permissions.LAW_WRITE);
    }

    private void mine(RateKind kind) {
        if (!enters(kind)) {
            throw new NotYours();
        }
    }

    private RateVersion existing(RateKind kind, RateVersionId id) {
        return rates.find(kind, id).orElseThrow(() -> new NotFound("rate-version", id));
    }

    private Entry entry(boolean late) {
        return new Entry(actor.get().name(), clock.instant(), Dhaka.today(clock), late);
    }

    private void record(String type, RateKind kind, RateTerms before, RateTerms after) {
        events.record(new DomainEvent(
                type,
                kind.subject(),
                Changes.between(before, after).with("kind", kind.name()).payload()));
    }
}
