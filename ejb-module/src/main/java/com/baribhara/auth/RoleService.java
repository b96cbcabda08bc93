package com.baribhara.auth;

import com.baribhara.auth.internal.RoleRows;
import com.baribhara.shared.Expected;
import com.baribhara.shared.Ids;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Rights;
import com.baribhara.shared.time.RealTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The roles that an organisation makes itself. Nobody makes one that lets do more than they may themselves, or changes one that does. What
 * changes shows with the next access token of those who have the role.
 */
@Stateless
@RolesAllowed(Permissions.ROLE_WRITE)
public class RoleService {
    private final RoleRows roles;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected RoleService() {
        this(null, null, null, null);
    }

    @Inject
    public RoleService(RoleRows roles, DomainEvents events, CurrentActor actor, @RealTime Clock clock) {
        this.roles = roles;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** All of them, by name. */
    @RolesAllowed(Permissions.STAFF_READ)
    public List<RoleView> list() {
        return roles.all();
    }

    @RolesAllowed(Permissions.STAFF_READ)
    public RoleView get(RoleId id) {
        return roles.find(id).orElseThrow(() -> new NotFound("role", id));
    }

    public RoleId define(DefineRole command) {
        DefineRole wanted = command.checked(has());
        RoleId id = new RoleId(Ids.next());
        unique(id, wanted);
        roles.add(id, wanted, clock.instant());
        events.record(new DomainEvent(
                "RoleDefined",
                id.value(),
                Map.of("name", wanted.name(), "permissions", String.join("; ", wanted.permissions()))));
        return id;
    }

    /** @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it */
    public void change(RoleId id, DefineRole command, Expected<RoleView> expected) {
        roles.lock();
        RoleView before = get(id);
        expected.check(before);
        NotYourPermission.check(before.permissions(), has());
        DefineRole wanted = command.checked(has());
        unique(id, wanted);
        roles.change(id, wanted);
        events.record(new DomainEvent(
                "RoleRedefined", id.value(), Changes.between(before, get(id)).payload()));
    }

    /** @throws RoleHeld while somebody has it */
    public void remove(RoleId id) {
        roles.lock();
        RoleView before = get(id);
        NotYourPermission.check(before.permissions(), has());
        if (before.holders() > 0) {
            throw new RoleHeld(before.holders());
        }
        roles.remove(id);
        events.record(new DomainEvent("RoleRemoved", id.value(), Map.of("name", before.name())));
    }

    /** What the caller can put into a role, in the order of the table. */
    public List<String> grantable() {
        Set<String> has = has();
        return Rights.grantable().stream().filter(has::contains).toList();
    }

    private void unique(RoleId id, DefineRole wanted) {
        roles.lock();
        if (roles.all().stream()
                .anyMatch(other -> !other.id().equals(id) && other.name().equalsIgnoreCase(wanted.name()))) {
            throw new RoleNameTaken(wanted.name());
        }
    }

    private Set<String> has() {
        return actor.get().groups();
    }
}
