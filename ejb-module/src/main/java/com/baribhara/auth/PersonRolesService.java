package com.baribhara.auth;

import com.baribhara.auth.internal.RoleRows;
import com.baribhara.shared.Expected;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Rights;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which roles the people of the office have. What changes shows with their next access token. */
@Stateless
@RolesAllowed(Permissions.STAFF_WRITE)
public class PersonRolesService {
    private final RoleRows roles;
    private final DomainEvents events;
    private final CurrentActor actor;

    protected PersonRolesService() {
        this(null, null, null);
    }

    @Inject
    public PersonRolesService(RoleRows roles, DomainEvents events, CurrentActor actor) {
        this.roles = roles;
        this.events = events;
        this.actor = actor;
    }

    /** @throws NotFound also for whoever does not work in the caller's office */
    @RolesAllowed(Permissions.STAFF_READ)
    public PersonRoles of(UUID account) {
        return roles.person(account).orElseThrow(() -> new NotFound("account", account));
    }

    /**
     * @throws NotYourPermission when a role given or taken lets do what the caller may not
     * @throws OwnerNeeded when nobody would own the organisation, or the caller no longer
     * @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it
     */
    public void assign(UUID account, AssignRoles command, Expected<PersonRoles> expected) {
        roles.lock();
        PersonRoles before = of(account);
        expected.check(before);
        check(command);
        NotYourPermission.check(changed(before, command), actor.get().groups());
        keepAnOwner(before, command);
        roles.assign(account, command);
        events.record(new DomainEvent(
                "RolesAssigned", account, Changes.between(before, of(account)).payload()));
    }

    private void check(AssignRoles command) {
        InputCheck check = new InputCheck();
        for (String role : command.roles()) {
            check.that(
                    Roles.OF_STAFF.contains(role), "roles", "value.unknown", role, String.join(", ", Roles.OF_STAFF));
        }
        for (RoleId role : command.customRoles()) {
            check.rule(roles.find(role).isPresent(), "customRoles", "id.unknown", role.toString());
        }
        check.that(!command.roles().isEmpty() || !command.customRoles().isEmpty(), "roles", "role.needed");
        check.refuse();
    }

    /** All that the roles let do which come or go. */
    private Set<String> changed(PersonRoles before, AssignRoles command) {
        Set<String> permissions = new HashSet<>();
        difference(before.roles(), command.roles()).forEach(role -> permissions.addAll(Rights.of(role)));
        difference(before.customRoles(), command.customRoles())
                .forEach(role -> roles.find(role).ifPresent(known -> permissions.addAll(known.permissions())));
        return permissions;
    }

    private static <T> Set<T> difference(List<T> before, List<T> after) {
        Set<T> gone = new HashSet<>(before);
        after.forEach(gone::remove);
        Set<T> differing = new HashSet<>(after);
        before.forEach(differing::remove);
        differing.addAll(gone);
        return differing;
    }

    private void keepAnOwner(PersonRoles before, AssignRoles command) {
        boolean stops = before.roles().contains(Roles.OWNER) && !command.roles().contains(Roles.OWNER);
        boolean oneself = actor.get().account().filter(before.account()::equals).isPresent();
        if (stops && (oneself || roles.otherOwners(before.account()) == 0)) {
            throw new OwnerNeeded();
        }
    }
}
