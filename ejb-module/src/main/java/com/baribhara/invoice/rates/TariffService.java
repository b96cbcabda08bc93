package com.baribhara.invoice.rates;

import com.baribhara.invoice.rates.internal.TariffRepository;
import com.baribhara.invoice.rates.model.Entry;
import com.baribhara.invoice.rates.model.Tariff;
import com.baribhara.invoice.rates.model.TariffEdition;
import com.baribhara.shared.Expected;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
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
import java.util.UUID;
import java.util.stream.Collectors;

/** What suppliers charge by date; one for all landlords, entered by an administrator. */
@Stateless
@RolesAllowed(Permissions.RATES_READ)
public class TariffService {
    private final TariffRepository tariffs;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected TariffService() {
        this(null, null, null, null);
    }

    @Inject
    public TariffService(TariffRepository tariffs, DomainEvents events, CurrentActor actor, Clock clock) {
        this.tariffs = tariffs;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Sorted by {@code code} (usual) or {@code name}.
     *
     * @param day null for today
     */
    public Page<TariffView> list(LocalDate day, PageRequest request) {
        Page<Tariff> found = tariffs.list(request);
        Map<UUID, List<TariffEdition>> editions =
                tariffs.editions(found.items().stream().map(Tariff::id).toList()).stream()
                        .collect(Collectors.groupingBy(TariffEdition::tariff));
        return found.map(tariff -> view(tariff, editions.getOrDefault(tariff.id(), List.of()), day));
    }

    /** @param day null for today */
    public TariffView get(String code, LocalDate day) {
        Tariff tariff = existing(code);
        return view(tariff, tariffs.editions(List.of(tariff.id())), day);
    }

    public TariffVersionView version(String code, TariffVersionId id) {
        return get(code, null).versions().stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("tariff-version", id));
    }

    /** @param late whether its first day may lie in the past: what was charged already, and is only now entered */
    @RolesAllowed(Permissions.LAW_WRITE)
    public TariffVersionId enter(String code, TariffTerms terms, boolean late) {
        Tariff tariff = existing(code);
        TariffEdition edition = new TariffEdition(tariff.id(), terms, entry(late));
        tariffs.add(edition);
        record("TariffEntered", tariff, TariffTerms.NONE, terms);
        return new TariffVersionId(edition.id());
    }

    /**
     * @throws RateHolds when it has begun or was used
     * @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it
     */
    @RolesAllowed(Permissions.LAW_WRITE)
    public void change(String code, TariffVersionId id, TariffTerms terms, Expected<TariffVersionView> expected) {
        Tariff tariff = existing(code);
        TariffEdition edition = existing(tariff, id);
        TariffTerms before = edition.terms();
        expected.check(version(code, id));
        edition.change(terms, entry(false));
        tariffs.save(edition);
        record("TariffChanged", tariff, before, edition.terms());
    }

    /**
     * Takes back a version that has not begun.
     *
     * @throws RateHolds when it has begun or was used
     * @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it
     */
    @RolesAllowed(Permissions.LAW_WRITE)
    public void withdraw(String code, TariffVersionId id, Expected<TariffVersionView> expected) {
        Tariff tariff = existing(code);
        TariffEdition edition = existing(tariff, id);
        expected.check(version(code, id));
        edition.stayOpen(Dhaka.today(clock));
        TariffTerms before = edition.terms();
        tariffs.remove(edition);
        record("TariffWithdrawn", tariff, before, TariffTerms.NONE);
    }

    private TariffView view(Tariff tariff, List<TariffEdition> editions, LocalDate asked) {
        LocalDate today = Dhaka.today(clock);
        LocalDate day = asked == null ? today : asked;
        boolean told = actor.get().has(Permissions.LAW_WRITE);
        List<LocalDate> begins = editions.stream().map(TariffEdition::validFrom).toList();
        List<TariffVersionView> versions = editions.stream()
                .map(edition -> edition.view(VersionState.of(edition.validFrom(), begins, today), told))
                .toList();
        return new TariffView(
                tariff.id(),
                tariff.code(),
                tariff.utility(),
                tariff.name(),
                tariff.nameBn(),
                Dated.inForce(versions, day).orElse(null),
                Dated.next(versions, day).orElse(null),
                versions);
    }

    private Tariff existing(String code) {
        return tariffs.find(code).orElseThrow(() -> new NotFound("tariff", code));
    }

    private TariffEdition existing(Tariff tariff, TariffVersionId id) {
        return tariffs.find(tariff, id).orElseThrow(() -> new NotFound("tariff-version", id));
    }

    private Entry entry(boolean late) {
        return new Entry(actor.get().name(), clock.instant(), Dhaka.today(clock), late);
    }

    private void record(String type, Tariff tariff, TariffTerms before, TariffTerms after) {
        events.record(new DomainEvent(
                type,
                tariff.id(),
                Changes.between(before, after).with("code", tariff.code()).payload()));
    }
}
