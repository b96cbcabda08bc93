package com.baribhara.auth;

import com.baribhara.auth.internal.Passwords;
import com.baribhara.auth.internal.SignInLookups;
import com.baribhara.auth.internal.TokenSigner;
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

    private final SignInLookups accounts;
    private final Passwords passwords;
    private final TokenSigner tokens;

    protected SignInService() {
        this(null, null, null);
    }

    @Inject
    public SignInService(SignInLookups accounts, Passwords passwords, TokenSigner tokens) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
    }

    /**
     * Without a transaction: one would hold a database connection while waiting for a turn to check the password, and a few
     * dozen people signing in would leave none for anybody else.
     *
     * @throws SignInRefused whatever was wrong
     * @throws SignInBusy when too many sign in at once
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AccessToken signIn(SignIn attempt) {
        check(attempt);
        Optional<Account> account = accounts.byUsername(attempt.username());
        boolean right = passwords.matches(
                attempt.password(), account.map(Account::passwordHash).orElse(null));
        return account.filter(found -> right && found.active())
                .flatMap(found -> accounts.membership(found.id()).map(membership -> tokens.sign(found, membership)))
                .orElseThrow(SignInRefused::new);
    }

    private static void check(SignIn attempt) {
        List<Field> faults = new ArrayList<>();
        check("username", attempt.username(), LONGEST_USERNAME, faults);
        check("password", attempt.password(), LONGEST_PASSWORD, faults);
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
