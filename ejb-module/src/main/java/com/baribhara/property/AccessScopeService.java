package com.baribhara.property;

import com.baribhara.property.internal.AccessScopeRows;
import com.baribhara.shared.Expected;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.time.RealTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Which buildings the people of the office see. The database holds it: from the next transaction on it shows a limited account nothing that
 * belongs to another building. What concerns all buildings at once goes with the next access token.
 */
@Stateless
@RolesAllowed(Permissions.STAFF_WRITE)
public class AccessScopeService {
    private static final int MOST = 500;

    private final AccessScopeRows scopes;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected AccessScopeService() {
        this(null, null, null, null);
    }

    @Inject
    public AccessScopeService(AccessScopeRows scopes, DomainEvents events, CurrentActor actor, @RealTime Clock clock) {
        this.scopes = scopes;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws NotFound also for whoever does not work in the caller's office */
    @RolesAllowed(Permissions.STAFF_READ)
    public AccessScope of(UUID account) {
        roles(account);
        return scopes.of(account);
    }

    /** @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it */
    public void limit(UUID account, LimitAccess command, Expected<AccessScope> expected) {
        List<String> roles = roles(account);
        AccessScope before = scopes.of(account);
        expected.check(before);
        if (command.limited() && roles.contains(Roles.OWNER)) {
            throw new OwnerSeesAll();
        }
        check(command);
        scopes.replace(account, command, actor.get().name(), clock.instant());
        events.record(new DomainEvent(
                "AccessLimited",
                account,
                Changes.between(before, scopes.of(account)).payload()));
    }

    private void check(LimitAccess command) {
        InputCheck check = new InputCheck();
        check.that(command.limited() || command.properties().isEmpty(), "properties", "scope.unlimited");
        check.that(command.properties().size() <= MOST, "properties", "list.too-long", String.valueOf(MOST));
        check.refuse();
        List<PropertyId> known = scopes.known(command.properties());
        command.properties()
                .forEach(property ->
                        check.rule(known.contains(property), "properties", "id.unknown", property.toString()));
        check.refuse();
    }

    private List<String> roles(UUID account) {
        return scopes.roles(account).orElseThrow(() -> new NotFound("account", account));
    }
}
