package com.baribhara.auth.internal;

import com.baribhara.auth.internal.AccountRepository.Membership;
import com.baribhara.auth.model.Account;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What signing in reads, each in a short transaction of its own: none is open while a password is checked. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInLookups {
    private final AccountRepository accounts;

    protected SignInLookups() {
        this(null);
    }

    @Inject
    public SignInLookups(AccountRepository accounts) {
        this.accounts = accounts;
    }

    public Optional<Account> byUsername(String username) {
        return accounts.byUsername(username);
    }

    /** The account that the policies ask for is set and used in the same transaction. */
    public Optional<Membership> membership(UUID account) {
        return accounts.membership(account);
    }
}
