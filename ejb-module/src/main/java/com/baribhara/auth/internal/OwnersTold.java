package com.baribhara.auth.internal;

import com.baribhara.shared.message.MessageKind;
import com.baribhara.shared.message.OwnerMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells all owners, each the way they like best: one of them, or a thief of their session, did what they are told. */
@ApplicationScoped
public class OwnersTold implements OwnerMessages {
    private final AccountRepository accounts;
    private final AccountMessages messages;

    protected OwnersTold() {
        this(null, null);
    }

    @Inject
    public OwnersTold(AccountRepository accounts, AccountMessages messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public void tell(MessageKind what) {
        accounts.owners().forEach(owner -> messages.tell(owner, what));
    }
}
