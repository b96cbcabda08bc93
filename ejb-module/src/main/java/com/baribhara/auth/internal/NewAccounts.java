package com.baribhara.auth.internal;

import com.baribhara.auth.model.Account;
import com.baribhara.shared.message.Contact;
import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Makes accounts of people who have shown that a contact is theirs. */
@ApplicationScoped
public class NewAccounts {
    private final AccountRepository accounts;
    private final Clock clock;

    protected NewAccounts() {
        this(null, null);
    }

    @Inject
    public NewAccounts(AccountRepository accounts, @RealTime Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One at a time may look whether a contact has an account, and make it. */
    void lock(Contact contact) {
        accounts.lock("baribhara.contact." + contact.value());
    }

    /** The contact is the user name. */
    Account make(UUID id, Contact contact, String name, String nameBn, String language, String hash) {
        Account account = new Account(id, contact.value(), name, nameBn, OffsetDateTime.now(clock));
        account.reachedAt(contact);
        account.changePassword(hash);
        account.prefer(language, true);
        accounts.add(account);
        return account;
    }
}
