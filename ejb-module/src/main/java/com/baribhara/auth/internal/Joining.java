package com.baribhara.auth.internal;

import com.baribhara.auth.model.Account;
import com.baribhara.auth.model.Invitation;
import com.baribhara.auth.model.Invited;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.AccountLinked;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What taking an invitation reads and writes, each in a short transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Joining {

    /**
     * An invitation whose code was right.
     *
     * @param accepted whether it was taken before
     */
    public record Taking(UUID invitation, Invited invited, boolean accepted) {}

    private final InvitationRows rows;
    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final NewAccounts newAccounts;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Event<AccountLinked> linked;

    protected Joining() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Joining(
            InvitationRows rows,
            InvitationRepository invitations,
            AccountRepository accounts,
            NewAccounts newAccounts,
            DomainEvents events,
            CurrentActor actor,
            Event<AccountLinked> linked) {
        this.rows = rows;
        this.invitations = invitations;
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.events = events;
        this.actor = actor;
        this.linked = linked;
    }

    /** Before any organisation is known. */
    public Optional<OrganisationId> organisationOf(UUID invitation) {
        return rows.organisationOf(invitation);
    }

    /** Counts as a try whatever comes of it: it is committed before anything is answered. */
    public Optional<Taking> attempt(UUID id, String code) {
        Optional<Invitation> invitation = invitations.find(id);
        return invitation.flatMap(
                found -> rows.attempt(id, code).map(accepted -> new Taking(id, found.invited(), accepted)));
    }

    public Optional<Account> account(Taking taking) {
        return accounts.byContact(taking.invited().contact());
    }

    /**
     * The caller acts as whoever joins.
     *
     * @param hash of the new account's password; null when the account is there
     */
    public void accept(Taking taking, String hash) {
        Actor joins = actor.get();
        UUID id = joins.account().orElseThrow();
        Invited invited = taking.invited();
        newAccounts.lock(invited.contact());
        if (hash != null) {
            if (account(taking).isPresent()) {
                throw CodeCheck.notInvited();
            }
            newAccounts.make(id, invited.contact(), invited.name(), invited.nameBn(), invited.language(), hash);
        }
        if (!rows.accept(taking.invitation(), id)) {
            throw CodeCheck.notInvited();
        }
        accounts.grant(id, invited.role(), joins.organisation());
        if (invited.tenant() != null) {
            linked.fire(new AccountLinked(id, invited.tenant()));
        }
        events.record(new DomainEvent(
                "InvitationAccepted",
                invited.tenant() == null ? taking.invitation() : invited.tenant(),
                Map.of("role", invited.role(), "account", id.toString())));
    }
}
