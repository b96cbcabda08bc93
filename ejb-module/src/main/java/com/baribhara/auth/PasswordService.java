package com.baribhara.auth;

import com.baribhara.auth.internal.CallersPassword;
import com.baribhara.auth.internal.OwnPassword;
import com.baribhara.auth.internal.Passwords;
import com.baribhara.auth.internal.ReAuthentication;
import com.baribhara.auth.model.PasswordRules;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.RuleBroken;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The password of the caller's own account. */
@Stateless
@RolesAllowed(Permissions.SELF)
public class PasswordService {
    private final OwnPassword own;
    private final Passwords passwords;
    private final CallersPassword callers;
    private final ReAuthentication again;

    protected PasswordService() {
        this(null, null, null, null);
    }

    @Inject
    public PasswordService(OwnPassword own, Passwords passwords, CallersPassword callers, ReAuthentication again) {
        this.own = own;
        this.passwords = passwords;
        this.callers = callers;
        this.again = again;
    }

    /**
     * Without a transaction, as at sign-in: none is open while passwords are checked. The same change sent again is done already.
     *
     * @throws Invalid when the new one can't be taken
     * @throws RuleBroken when the current one is another, or the code of the second factor wrong
     * @throws SignInBusy when too many sign in at once
     * @throws com.baribhara.shared.security.LimitReached after too many wrong ones
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void change(ChangePassword command) {
        InputCheck check = new InputCheck();
        again.check(command.proof(), check);
        check.refuse();
        OwnPassword.Known known = own.known();
        PasswordRules.fault("password", command.password(), known.names()).ifPresent(fault -> {
            throw new Invalid(fault);
        });
        if (callers.matches(command.proof().current(), known.hash())) {
            again.requireFactor(command.proof(), known.account());
            own.replace(passwords.hash(command.password()), known.hash());
        } else if (!passwords.matches(command.password(), known.hash())) {
            throw new RuleBroken(new Field("current", "password.wrong"));
        }
    }
}
