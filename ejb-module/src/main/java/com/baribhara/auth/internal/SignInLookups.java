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
    private final SessionRepository sessions;

    /** Whose session a refresh token renews. */
    public record Bearer(UUID session, Account account, Membership membership) {}

    protected SignInLookups() {
        this(null, null);
    }

    @Inject
    public SignInLookups(AccountRepository accounts, SessionRepository sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    public Optional<Account> byUsername(String username) {
        return accounts.byUsername(username);
    }

    public Optional<Account> byId(UUID id) {
        return accounts.byId(id);
    }

    /** The account that the policies ask for is set and used in the same transaction. */
    public Optional<Membership> membership(UUID account) {
        return accounts.membership(account);
    }

    /** Empty for a token that never was one of ours, or whose account has no role any more. */
    public Optional<Bearer> bearer(String refreshToken) {
        return sessions.token(Secrets.hash(refreshToken)).flatMap(token -> bearerOf(token.session()));
    }

    /** Whose session that is, over or not. */
    public Optional<Bearer> bearerOf(UUID id) {
        return sessions.byId(id)
                .flatMap(session -> accounts.byId(session.account())
                        .flatMap(account -> accounts.membership(account.id())
                                .map(membership -> new Bearer(session.id(), account, membership))));
    }
}
