package com.baribhara.auth.internal;

import com.baribhara.auth.internal.CodeIssuing.Attempt;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.message.Contact;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Makes an organisation and its owner's account, in one transaction with the use of the code. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Registering {
    private final AccountRepository accounts;
    private final NewAccounts newAccounts;
    private final OrganisationSetup organisations;
    private final VerificationRows codes;
    private final DomainEvents events;
    private final CurrentActor actor;

    protected Registering() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Registering(
            AccountRepository accounts,
            NewAccounts newAccounts,
            OrganisationSetup organisations,
            VerificationRows codes,
            DomainEvents events,
            CurrentActor actor) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.organisations = organisations;
        this.codes = codes;
        this.events = events;
        this.actor = actor;
    }

    public Optional<Account> account(String contact) {
        return accounts.byContact(contact(contact));
    }

    /** The caller acts as the owner to be, in the organisation to be. */
    public void register(Attempt attempt, NewOrganisation wanted, String hash) {
        Actor owner = actor.get();
        Contact contact = contact(attempt.contact());
        newAccounts.lock(contact);
        if (!codes.use(attempt.request()) || accounts.byContact(contact).isPresent()) {
            throw CodeCheck.wrong();
        }
        OrganisationId organisation =
                organisations.create(owner.organisation(), wanted.organisation(), wanted.organisationBn(), null);
        Account account = newAccounts.make(
                owner.account().orElseThrow(), contact, wanted.name(), wanted.nameBn(), wanted.language(), hash);
        accounts.grant(account.id(), Roles.OWNER, organisation);
        events.record(new DomainEvent(
                "OrganisationRegistered",
                organisation.value(),
                Map.of("owner", account.id().toString())));
    }

    private static Contact contact(String verified) {
        return Contact.typed(verified).orElseThrow();
    }
}
