package com.baribhara.auth.internal;

import com.baribhara.auth.internal.CodeIssuing.Attempt;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.message.Contact;
import com.baribhara.shared.message.MessageKind;
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

/** What a change of the caller's contact reads and writes, each in a short transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ContactChanging {
    private final AccountRepository accounts;
    private final NewAccounts newAccounts;
    private final VerificationRows codes;
    private final AccountMessages messages;
    private final DomainEvents events;
    private final CurrentActor actor;

    protected ContactChanging() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ContactChanging(
            AccountRepository accounts,
            NewAccounts newAccounts,
            VerificationRows codes,
            AccountMessages messages,
            DomainEvents events,
            CurrentActor actor) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.codes = codes;
        this.messages = messages;
        this.events = events;
        this.actor = actor;
    }

    public Account own() {
        Actor caller = actor.get();
        return caller.account().flatMap(accounts::byId).orElseThrow(() -> new NotFound("account", caller.name()));
    }

    /** Whoever reads the old contact is told, or the other one when there was none of that kind: a thief of the session would not want that. */
    public void change(Attempt attempt) {
        Contact contact = Contact.typed(attempt.contact()).orElseThrow();
        newAccounts.lock(contact);
        Account own = own();
        boolean anothers = accounts.byContact(contact)
                .filter(account -> !account.id().equals(own.id()))
                .isPresent();
        if (anothers || !codes.use(attempt.request())) {
            throw CodeCheck.wrong();
        }
        Optional<Contact> until = own.view().reach();
        Optional<Contact> before = own.reachedAt(contact).or(() -> until);
        events.record(new DomainEvent(
                "ContactChanged", own.id(), Map.of("kind", contact.kind().name())));
        before.filter(old -> !old.equals(contact))
                .ifPresent(old -> messages.tell(own, MessageKind.CONTACT_CHANGED, old));
    }
}
