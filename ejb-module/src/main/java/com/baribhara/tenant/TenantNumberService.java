package com.baribhara.tenant;

import com.baribhara.organisation.Tin;
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
import com.baribhara.tenant.model.Tenant;
import com.baribhara.tenant.model.TenantSeal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers of tenants whole: to see one is an act of its own, kept in the event log; and who has a number that is known. */
@Stateless
@RolesAllowed({Permissions.TENANT_READ, Roles.SYSTEM})
public class TenantNumberService {
    private final TenantRepository tenants;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Seals seals;

    protected TenantNumberService() {
        this(null, null, null, null);
    }

    @Inject
    public TenantNumberService(TenantRepository tenants, DomainEvents events, CurrentActor actor, Seals seals) {
        this.tenants = tenants;
        this.events = events;
        this.actor = actor;
        this.seals = seals;
    }

    static boolean seesWhole(Actor reader) {
        return reader.has(Permissions.TENANT_NID);
    }

    /** With all numbers whole for who may see them, which is recorded; masked for everybody else. */
    public TenantView open(TenantId id) {
        return open(id, TenantNumber.ALL);
    }

    /** The same for one of them. */
    public TenantView open(TenantId id, TenantNumber number) {
        return open(id, Set.of(number));
    }

    private TenantView open(TenantId id, Set<TenantNumber> whole) {
        Tenant tenant = tenants.find(id).orElseThrow(() -> new NotFound("tenant", id));
        TenantView masked = tenant.view(seal());
        if (!seesWhole(actor.get())) {
            return masked;
        }
        whole.stream()
                .filter(number -> number.of(masked) != null)
                .sorted()
                .forEach(number ->
                        events.record(new DomainEvent(number.shown(), id.value(), Map.of("code", tenant.code()))));
        return tenant.view(seal(), whole);
    }

    /**
     * Who has these numbers, or the one that is given.
     *
     * @param typedNid the whole number, as somebody typed it
     * @param typedTin likewise
     */
    @RolesAllowed({Permissions.TENANT_NID, Roles.SYSTEM})
    public List<TenantView> having(String typedNid, String typedTin) {
        InputCheck check = new InputCheck();
        Nid nid = check.secret("nid", typedNid, Nid::typed, "nid.malformed");
        Tin tin = check.secret("tin", typedTin, Tin::typed, "tin.malformed");
        check.that(given(typedNid) || given(typedTin), "nid", "field.required");
        check.refuse();
        TenantSeal seal = seal();
        return tenants
                .marked(nid == null ? List.of() : seal.marks(nid), tin == null ? List.of() : seal.marks(tin))
                .stream()
                .map(tenant -> tenant.view(seal))
                .toList();
    }

    private static boolean given(String typed) {
        return typed != null && !typed.isBlank();
    }

    private TenantSeal seal() {
        return new TenantSeal(seals, actor.get().organisation());
    }
}
