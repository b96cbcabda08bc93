package com.baribhara.tenant;

import com.baribhara.shared.NotFound;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.RuleBroken;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.person.Person;
import com.baribhara.shared.person.PersonTrace;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.tenant.internal.PersonArchive;
import com.baribhara.tenant.internal.PersonRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is kept of a person: handed over to them, and erased but for what the law makes one keep. */
@Stateless
@RolesAllowed(Permissions.TENANT_DATA)
public class PersonDataService {
    private final PersonRows rows;
    private final DomainEvents events;
    private final CurrentActor actor;

    protected PersonDataService() {
        this(null, null, null);
    }

    @Inject
    public PersonDataService(PersonRows rows, DomainEvents events, CurrentActor actor) {
        this.rows = rows;
        this.events = events;
        this.actor = actor;
    }

    /** A zip of JSON files; that it was made is recorded. */
    public byte[] export(TenantId id) {
        return export(entered().find(id.value()).orElseThrow(() -> new NotFound("tenant", id)));
    }

    /** The same for the tenant who asks. */
    @RolesAllowed(Permissions.TENANCY_OWN)
    public byte[] exportOwn() {
        UUID account = actor.get().account().orElseThrow(() -> new NotFound("tenant", "?"));
        return export(entered().ofAccount(account).orElseThrow(() -> new NotFound("tenant", account)));
    }

    /** What erasing would do; changes nothing. */
    public ErasureView preview(TenantId id) {
        return view(id, entered().find(id.value()).orElseThrow(() -> new NotFound("tenant", id)));
    }

    /**
     * Done once: asked again, it tells what was done.
     *
     * @throws RuleBroken as long as they rent, owe, or something is held of them
     */
    public ErasureView erase(TenantId id) {
        Person person = entered().find(id.value()).orElseThrow(() -> new NotFound("tenant", id));
        rows.lock(person);
        ErasureView before = view(id, person);
        if (before.erasedAt() != null) {
            return before;
        }
        if (before.hindered()) {
            throw new RuleBroken(before.traces().stream()
                    .filter(trace -> trace.fate() == PersonTrace.Fate.HINDERS)
                    .map(PersonDataService::hindrance)
                    .toList());
        }
        rows.erase(person);
        events.record(new DomainEvent("TenantErased", id.value(), Map.of()));
        return view(id, person);
    }

    private static Refusal.Field hindrance(PersonTrace trace) {
        String code = trace.what().equals("runningLeases") ? "tenant.still-renting" : "tenant.open-balances";
        return new Refusal.Field("tenant", code, String.valueOf(trace.count()));
    }

    private PersonRows entered() {
        rows.enter(actor.get().organisation());
        return rows;
    }

    private ErasureView view(TenantId id, Person person) {
        List<PersonTrace> traces = rows.traces(person);
        PersonRows.Known known = rows.known(person);
        return new ErasureView(id, known.name(), known.nameBn(), traces, rows.law(), known.erasedAt());
    }

    private byte[] export(Person person) {
        byte[] zip = PersonArchive.of(rows.files(person));
        events.record(new DomainEvent("PersonalDataExported", person.tenant(), Map.of()));
        return zip;
    }
}
