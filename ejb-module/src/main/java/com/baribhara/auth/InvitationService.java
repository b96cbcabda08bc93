package com.baribhara.auth;

import com.baribhara.auth.internal.AccountRepository;
import com.baribhara.auth.internal.CodeCheck;
import com.baribhara.auth.internal.InvitationRepository;
import com.baribhara.auth.internal.InvitationSending;
import com.baribhara.auth.model.Account;
import com.baribhara.auth.model.Invitation;
import com.baribhara.auth.model.Invited;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.message.Contact;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Limit;
import com.baribhara.shared.security.Limits;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Rights;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is asked to join the caller's organisation. */
@Stateless
@RolesAllowed(Permissions.PERSON_INVITE)
public class InvitationService {
    private static final int LONGEST_NAME = 200;
    private static final List<String> ROLES =
            List.of(Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.TENANT);

    private final InvitationRepository invitations;
    private final InvitationSending sending;
    private final AccountRepository accounts;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Limits limits;

    protected InvitationService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public InvitationService(
            InvitationRepository invitations,
            InvitationSending sending,
            AccountRepository accounts,
            DomainEvents events,
            CurrentActor actor,
            Limits limits) {
        this.invitations = invitations;
        this.sending = sending;
        this.accounts = accounts;
        this.events = events;
        this.actor = actor;
        this.limits = limits;
    }

    /**
     * Takes the place of an open invitation of the same contact.
     *
     * @throws com.baribhara.shared.Invalid with every field that can't be taken
     * @throws com.baribhara.shared.security.LimitReached when the organisation has invited very many lately
     * @throws com.baribhara.shared.RuleBroken when they are here already, or would be more than who invites
     */
    public InvitationView invite(InvitePerson command) {
        Invited invited = checked(command);
        limits.take(Limit.INVITATION, actor.get().organisation().toString());
        accounts.lock("baribhara.contact." + invited.contact().value());
        refuseIfHere(invited);
        invitations.open(invited.contact()).forEach(sending::revoke);
        Invitation invitation = sending.send(invited);
        events.record(new DomainEvent("PersonInvited", subject(invitation, invited), Map.of("role", invited.role())));
        return invitation.view();
    }

    /** As what the caller may ask people into the office. */
    public List<String> roles() {
        return Roles.OF_STAFF.stream().filter(this::grants).toList();
    }

    /** Open ones, the newest first. */
    public Page<InvitationView> open(PageRequest page) {
        return invitations.open(page).map(Invitation::view);
    }

    /** Taken back; one that is taken, taken back or too old stays as it is. */
    public void revoke(UUID id) {
        Invitation invitation = invitations.find(id).orElseThrow(() -> new NotFound("invitation", id));
        sending.revoke(invitation);
        events.record(new DomainEvent(
                "InvitationRevoked", subject(invitation, invitation.invited()), Map.of("role", invitation.role())));
    }

    /** The history of a tenant tells of it. */
    private static UUID subject(Invitation invitation, Invited invited) {
        return invited.tenant() == null ? invitation.id() : invited.tenant();
    }

    private Invited checked(InvitePerson command) {
        InputCheck check = new InputCheck();
        Contact contact = CodeCheck.contact(command.contact(), check);
        String name = check.text("name", command.name(), LONGEST_NAME);
        String nameBn = check.optionalText("nameBn", command.nameBn(), LONGEST_NAME);
        boolean known = command.role() != null && ROLES.contains(command.role());
        check.that(known, "role", "value.unknown", String.valueOf(command.role()), String.join(", ", ROLES));
        if (known) {
            check.that(
                    Roles.TENANT.equals(command.role()) == (command.tenant() != null), "tenant", "invitation.tenant");
            check.rule(grants(command.role()), "role", "invitation.role-above");
        }
        check.refuse();
        return new Invited(
                contact, command.role(), command.tenant(), name, nameBn, CodeCheck.language(command.language()));
    }

    /** Nobody makes others more than they are; what a tenant may is their own, and no part of the office. */
    private boolean grants(String role) {
        Actor caller = actor.get();
        return role.equals(Roles.TENANT)
                || caller.groups().containsAll(Rights.of(role)) && (!role.equals(Roles.OWNER) || caller.has(role));
    }

    private void refuseIfHere(Invited invited) {
        boolean here = accounts.byContact(invited.contact())
                .map(Account::id)
                .filter(account -> !accounts.rolesHere(account).isEmpty())
                .isPresent();
        InputCheck check = new InputCheck();
        check.rule(!here, "contact", "invitation.here-already");
        check.refuse();
    }
}
