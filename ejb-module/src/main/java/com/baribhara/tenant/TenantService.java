package com.baribhara.tenant;

import com.baribhara.shared.Expected;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.secrecy.Seals;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.internal.TenantRepository;
import com.baribhara.tenant.model.Tenant;
import com.baribhara.tenant.model.TenantSeal;
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
@RolesAllowed({Permissions.TENANT_READ, Roles.SYSTEM})
public class TenantService {
    private final TenantRepository tenants;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Seals seals;
    private final Clock clock;

    protected TenantService() {
        this(null, null, null, null, null);
    }

    @Inject
    public TenantService(TenantRepository tenants, DomainEvents events, CurrentActor actor, Seals seals, Clock clock) {
        this.tenants = tenants;
        this.events = events;
        this.actor = actor;
        this.seals = seals;
        this.clock = clock;
    }

    /** Sorted by {@code name} (usual), {@code code} or {@code created}. */
    public Page<TenantView> list(TenantFilter filter, PageRequest page) {
        TenantSeal seal = seal();
        return tenants.list(filter.readable(), page).map(tenant -> tenant.view(seal));
    }

    public TenantView get(TenantId id) {
        return tenants.find(id).orElseThrow(() -> new NotFound("tenant", id)).view(seal());
    }

    /** Ids that are unknown here are left out. */
    public Map<TenantId, TenantView> byIds(Collection<TenantId> ids) {
        TenantSeal seal = seal();
        return tenants.byIds(ids).stream()
                .map(tenant -> tenant.view(seal))
                .collect(Collectors.toMap(TenantView::id, Function.identity()));
    }

    /** Who the signed-in account is as a tenant; empty when no tenant is linked to it. */
    @RolesAllowed(Permissions.TENANCY_OWN)
    public Optional<TenantId> forCurrentAccount() {
        return actor.get().account().flatMap(tenants::ofAccount).map(Tenant::id);
    }

    @RolesAllowed({Permissions.TENANT_WRITE, Roles.SYSTEM})
    public TenantId create(CreateTenant command) {
        Tenant tenant = new Tenant(command, clock.instant(), seal());
        tenants.add(tenant);
        events.record(new DomainEvent("TenantCreated", tenant.id().value(), Map.of("code", tenant.code())));
        return tenant.id();
    }

    /** @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller may see it */
    @RolesAllowed({Permissions.TENANT_WRITE, Roles.SYSTEM})
    public void change(TenantId id, ChangeTenant command, Expected<TenantView> expected) {
        Tenant tenant = tenants.find(id).orElseThrow(() -> new NotFound("tenant", id));
        TenantSeal seal = seal();
        expected.check(TenantNumberService.seesWhole(actor.get()) ? tenant.wholeView(seal) : tenant.view(seal));
        TenantView before = tenant.wholeView(seal);
        tenant.change(command, seal);
        events.record(new DomainEvent(
                "TenantChanged",
                id.value(),
                Changes.named(before, tenant.wholeView(seal))
                        .with("code", tenant.code())
                        .payload()));
    }

    private TenantSeal seal() {
        return new TenantSeal(seals, actor.get().organisation());
    }
}
