package com.baribhara.tenant;

import com.baribhara.shared.Expected;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.internal.TenantRepository;
import com.baribhara.tenant.model.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tenants of the caller's organisation. */
@Stateless
@RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.SYSTEM})
public class TenantService {
    private final TenantRepository tenants;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected TenantService() {
        this(null, null, null, null);
    }

    @Inject
    public TenantService(TenantRepository tenants, DomainEvents events, CurrentActor actor, Clock clock) {
        this.tenants = tenants;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Sorted by {@code name} (usual), {@code code} or {@code created}. */
    public Page<TenantView> list(TenantFilter filter, PageRequest page) {
        boolean wholeNid = seesWholeNid();
        return tenants.list(readable(filter), page).map(tenant -> tenant.view(wholeNid));
    }

    /** Phones are kept in one form, so they are sought in it. */
    private static TenantFilter readable(TenantFilter filter) {
        InputCheck check = new InputCheck();
        PhoneNumber phone = check.typed("phone", filter.phone(), PhoneNumber::typed, "phone.malformed");
        check.refuse();
        return new TenantFilter(filter.code(), filter.name(), phone == null ? null : phone.value());
    }

    public TenantView get(TenantId id) {
        return tenants.find(id).orElseThrow(() -> new NotFound("tenant", id)).view(seesWholeNid());
    }

    /** Ids that are unknown here are left out. */
    public Map<TenantId, TenantView> byIds(Collection<TenantId> ids) {
        boolean wholeNid = seesWholeNid();
        return tenants.byIds(ids).stream()
                .map(tenant -> tenant.view(wholeNid))
                .collect(Collectors.toMap(TenantView::id, Function.identity()));
    }

    /** Who the signed-in account is as a tenant; empty when no tenant is linked to it. */
    @RolesAllowed(Roles.TENANT)
    public Optional<TenantId> forCurrentAccount() {
        return actor.get().account().flatMap(tenants::ofAccount).map(Tenant::id);
    }

    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.SYSTEM})
    public TenantId create(CreateTenant command) {
        Tenant tenant = new Tenant(command, clock.instant());
        tenants.add(tenant);
        events.record(new DomainEvent("TenantCreated", tenant.id().value(), Map.of("code", tenant.code())));
        return tenant.id();
    }

    private boolean seesWholeNid() {
        Actor reader = actor.get();
        return reader.has(Roles.OWNER) || reader.has(Roles.MANAGER);
    }

    /** @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it */
    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.SYSTEM})
    public void change(TenantId id, ChangeTenant command, Expected<TenantView> expected) {
        Tenant tenant = tenants.find(id).orElseThrow(() -> new NotFound("tenant", id));
        expected.check(tenant.view(seesWholeNid()));
        TenantView before = tenant.view(true);
        tenant.change(command);
        events.record(new DomainEvent(
                "TenantChanged",
                id.value(),
                Changes.named(before, tenant.view(true))
                        .with("code", tenant.code())
                        .payload()));
    }
}
