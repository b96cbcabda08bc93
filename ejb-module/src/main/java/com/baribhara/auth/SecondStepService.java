package com.baribhara.auth;

import com.baribhara.auth.internal.SecondStep;
import com.baribhara.shared.InputCheck;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The way in for whoever has shown the password and is asked for the second factor. */
@Stateless
@PermitAll
public class SecondStepService {
    private static final int LONGEST = 100;

    private final SecondStep step;

    protected SecondStepService() {
        this(null);
    }

    @Inject
    public SecondStepService(SecondStep step) {
        this.step = step;
    }

    /**
     * Without a transaction: a try is counted whatever comes of it.
     *
     * @throws SecondStepOver when one must begin anew
     * @throws SecondFactorRefused when the code is wrong or was taken before
     * @throws com.baribhara.shared.security.LimitReached after too many codes of one account
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SessionTokens complete(CompleteSignIn command, Client client) {
        InputCheck check = new InputCheck();
        String challenge = check.text("challenge", command.challenge(), LONGEST);
        String code = check.text("code", command.code(), LONGEST);
        check.refuse();
        return step.complete(challenge, code, client).orElseThrow(SignInRefused::new);
    }
}
