package com.baribhara.organisation.internal;

import com.baribhara.organisation.PayoutAccountView;
import com.baribhara.organisation.model.OrganisationSeal;
import com.baribhara.organisation.model.PayoutAccount;
import com.baribhara.organisation.model.PayoutTerms;
import com.baribhara.shared.ChangedMeanwhile;
import com.baribhara.shared.Expected;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.message.MessageKind;
import com.baribhara.shared.message.OwnerMessages;
import com.baribhara.shared.persistence.Constraints;
import com.baribhara.shared.secrecy.Seals;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

/** What the payout account of the caller's organisation is and becomes, each in a short transaction of its own. */
@Stateless
@RolesAllowed(Permissions.ORGANISATION_WRITE)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PayoutAccounts {
    private final EntityManager em;
    private final Seals seals;
    private final DomainEvents events;
    private final OwnerMessages owners;
    private final CurrentActor actor;

    protected PayoutAccounts() {
        this(null, null, null, null, null);
    }

    @Inject
    public PayoutAccounts(
            EntityManager em, Seals seals, DomainEvents events, OwnerMessages owners, CurrentActor actor) {
        this.em = em;
        this.seals = seals;
        this.events = events;
        this.owners = owners;
        this.actor = actor;
    }

    @RolesAllowed(Permissions.ORGANISATION_READ)
    public PayoutAccountView view() {
        return shown(find());
    }

    /** With the number whole; that it was shown is recorded. */
    public PayoutAccountView whole() {
        Optional<PayoutAccount> present = find();
        present.ifPresent(account -> record("PayoutAccountShown", Map.of()));
        return present.map(account -> account.wholeView(seal())).orElse(PayoutAccountView.NONE);
    }

    /** @throws ChangedMeanwhile when it no longer looks as the caller saw it */
    public void change(PayoutTerms terms, Expected<PayoutAccountView> expected) {
        Optional<PayoutAccount> present = find();
        PayoutAccountView before = shown(present);
        expected.check(before);
        present.ifPresent(account -> account.change(terms, seal()));
        PayoutAccount account = present.orElseGet(() -> add(terms));
        told("PayoutAccountChanged", before, account.view(seal()));
    }

    /** Does nothing when there is none. */
    public void remove(Expected<PayoutAccountView> expected) {
        Optional<PayoutAccount> present = find();
        PayoutAccountView before = shown(present);
        expected.check(before);
        present.ifPresent(account -> {
            em.remove(account);
            told("PayoutAccountRemoved", before, PayoutAccountView.NONE);
        });
    }

    private PayoutAccount add(PayoutTerms terms) {
        PayoutAccount account = new PayoutAccount(terms, seal());
        em.persist(account);
        Constraints.flush(em, Map.of("payout_account_organisation_id_uk", new ChangedMeanwhile()));
        return account;
    }

    private void told(String type, PayoutAccountView before, PayoutAccountView now) {
        record(type, Changes.between(before, now).payload());
        owners.tell(MessageKind.PAYOUT_ACCOUNT_CHANGED);
    }

    private void record(String type, Map<String, Object> payload) {
        events.record(new DomainEvent(type, actor.get().organisation().value(), payload));
    }

    private PayoutAccountView shown(Optional<PayoutAccount> present) {
        return present.map(account -> account.view(seal())).orElse(PayoutAccountView.NONE);
    }

    private Optional<PayoutAccount> find() {
        return em.createQuery("select p from PayoutAccount p", PayoutAccount.class)
                .getResultStream()
                .findFirst();
    }

    private OrganisationSeal seal() {
        return new OrganisationSeal(seals);
    }
}
