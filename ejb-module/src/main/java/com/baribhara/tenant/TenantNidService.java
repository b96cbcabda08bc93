package com.baribhara.tenant;

import com.baribhara.shared.InputCheck;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.secrecy.Seals;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.internal.TenantRepository;
import com.baribhara.tenant.model.NidSeal;
import com.baribhara.tenant.model.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Numbers of identity cards whole: to see one is an act of its own, kept in the event log; and who has a number that is known. */
@Stateless
@RolesAllowed({Permissions.TENANT_READ, Roles.SYSTEM})
public class TenantNidService {
    private final TenantRepository tenants;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Seals seals;

    protected TenantNidService() {
        this(null, null, null, null);
    }

    @Inject
    public TenantNidService(TenantRepository tenants, DomainEvents events, CurrentActor actor, Seals seals) {
        this.tenants = tenants;
        this.events = events;
        this.actor = actor;
        this.seals = seals;
    }

    static boolean seesWhole(Actor reader) {
        return reader.has(Permissions.TENANT_NID);
    }

    /** With the number whole for who may see it, which is recorded; masked for everybody else. */
    public TenantView open(TenantId id) {
        Tenant tenant = tenants.find(id).orElseThrow(() -> new NotFound("tenant", id));
        TenantView masked = tenant.view(seal());
        if (masked.nid() == null || !seesWhole(actor.get())) {
            return masked;
        }
        events.record(new DomainEvent("TenantNidShown", id.value(), Map.of("code", tenant.code())));
        return tenant.wholeView(seal());
    }

    /** @param typed the whole number, as somebody typed it */
    @RolesAllowed({Permissions.TENANT_NID, Roles.SYSTEM})
    public List<TenantView> withNid(String typed) {
        InputCheck check = new InputCheck();
        check.needed("nid", typed);
        Nid nid = check.secret("nid", typed, Nid::typed, "nid.malformed");
        check.refuse();
        if (nid == null) {
            return List.of();
        }
        NidSeal seal = seal();
        return tenants.marked(seal.marks(nid)).stream()
                .map(tenant -> tenant.view(seal))
                .toList();
    }

    private NidSeal seal() {
        return new NidSeal(seals, actor.get().organisation());
    }
}
