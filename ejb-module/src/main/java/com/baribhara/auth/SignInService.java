package com.baribhara.auth;

import com.baribhara.auth.internal.AccountRepository.Membership;
import com.baribhara.auth.internal.Passwords;
import com.baribhara.auth.internal.SecondStep;
import com.baribhara.auth.internal.SignInAttempts;
import com.baribhara.auth.internal.SignInLog;
import com.baribhara.auth.internal.SignInLookups;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way in. Answers alike, and takes as long, whether the account exists or not. */
@Stateless
@PermitAll
public class SignInService {
    private static final int LONGEST_USERNAME = 254;
    private static final int LONGEST_PASSWORD = 1024;
    private static final int LONGEST_CODE = 100;

    private final SignInLookups accounts;
    private final Passwords passwords;
    private final SecondStep sessions;
    private final SignInAttempts attempts;
    private final SignInLog log;

    protected SignInService() {
        this(null, null, null, null, null);
    }

    @Inject
    public SignInService(
            SignInLookups accounts, Passwords passwords, SecondStep sessions, SignInAttempts attempts, SignInLog log) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
        this.log = log;
    }

    /**
     * Without a transaction: one would hold a database connection while waiting for a turn to check the password, and a few
     * dozen people signing in would leave none for anybody else. Whether more may be tried is asked before and after: of many passwords
     * that are tried at once, no more are answered than of as many one after the other.
     *
     * @throws SignInRefused whatever was wrong
     * @throws SecondFactorNeeded when the password was right and a code must follow
     * @throws SecondFactorRefused when the code that came along is wrong
     * @throws SignInBusy when too many sign in at once
     * @throws com.baribhara.shared.security.LimitReached after too many wrong passwords, before this one is looked at
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SessionTokens signIn(SignIn attempt, Client client) {
        check(attempt);
        int before = attempts.permit(attempt.username());
        Optional<Account> account = accounts.byUsername(attempt.username());
        boolean right = passwords.matches(
                attempt.password(), account.map(Account::passwordHash).orElse(null));
        attempts.permit(attempt.username());
        Optional<SessionTokens> session = account.filter(found -> right && found.active())
                .flatMap(found -> accounts.membership(found.id())
                        .flatMap(membership -> opened(found, membership, attempt, client)));
        if (session.isEmpty()) {
            SignInRefused refused = log.refused(account);
            attempts.failed(attempt.username(), before);
            throw refused;
        }
        return session.get();
    }

    /** The password was right: wrong codes that follow are counted apart. */
    private Optional<SessionTokens> opened(Account account, Membership membership, SignIn attempt, Client client) {
        attempts.succeeded(attempt.username());
        return sessions.open(account, membership, attempt.otp(), client);
    }

    private static void check(SignIn attempt) {
        List<Field> faults = new ArrayList<>();
        check("username", attempt.username(), LONGEST_USERNAME, faults);
        check("password", attempt.password(), LONGEST_PASSWORD, faults);
        if (attempt.otp() != null && attempt.otp().length() > LONGEST_CODE) {
            faults.add(new Field("otp", "text.too-long", String.valueOf(LONGEST_CODE)));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private static void check(String name, String value, int longest, List<Field> faults) {
        if (value == null || value.isBlank()) {
            faults.add(new Field(name, "field.required"));
        } else if (value.length() > longest) {
            faults.add(new Field(name, "text.too-long", String.valueOf(longest)));
        }
    }
}
