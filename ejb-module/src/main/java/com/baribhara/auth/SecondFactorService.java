package com.baribhara.auth;

import com.baribhara.auth.internal.ReAuthentication;
import com.baribhara.auth.internal.SecondFactorChanging;
import com.baribhara.auth.model.Account;
import com.baribhara.auth.model.RecoveryCode;
import com.baribhara.auth.model.SharedSecret;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.ProofOfPerson;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.text.Digits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The second factor of the caller's own account: an authenticator app that shares a secret with us. Without a transaction, as at sign-in: none
 * is open while passwords are checked.
 */
@Stateless
@RolesAllowed(Permissions.SELF)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecondFactorService {
    private static final int LONGEST = 100;

    private final SecondFactorChanging changing;
    private final ReAuthentication again;
    private final CurrentActor actor;

    protected SecondFactorService() {
        this(null, null, null);
    }

    @Inject
    public SecondFactorService(SecondFactorChanging changing, ReAuthentication again, CurrentActor actor) {
        this.changing = changing;
        this.again = again;
        this.actor = actor;
    }

    public SecondFactorView view() {
        Optional<OffsetDateTime> since = changing.since(own());
        return new SecondFactorView(
                since.isPresent(),
                since.orElse(null),
                since.isPresent() ? changing.codesLeft(own()) : 0,
                actor.get().has(Roles.ENROLLING));
    }

    /**
     * Makes a secret for the app. It counts once a code has confirmed it, within a quarter of an hour; what was begun before counts no more.
     *
     * @throws SecondFactorOn when there is a second factor already
     * @throws com.baribhara.shared.RuleBroken when the current password is another
     */
    public SecondFactorSetup begin(ProofOfPerson proof) {
        if (view().on()) {
            throw new SecondFactorOn();
        }
        prove(proof);
        changing.begin(own());
        return begun().orElseThrow();
    }

    /** What was begun and waits for its first code. */
    public Optional<SecondFactorSetup> begun() {
        Optional<SharedSecret> secret = changing.begun(own());
        return secret.map(found -> new SecondFactorSetup(
                found.text(), found.uri(changing.account(own()).username())));
    }

    /**
     * The app's first code: from now on codes are asked for, and all other sessions end.
     *
     * @return recovery codes, never told again
     * @throws com.baribhara.shared.RuleBroken when the code is wrong or nothing was begun
     */
    public List<String> confirm(String typed) {
        InputCheck check = new InputCheck();
        String code = check.text("code", typed, LONGEST);
        check.refuse();
        if (view().on()) {
            throw new SecondFactorOn();
        }
        List<RecoveryCode> codes = new ArrayList<>();
        again.code("code", own(), () -> codes.addAll(changing.confirm(own(), Digits.typed(code))));
        return shown(codes);
    }

    /**
     * Other recovery codes; those there were open nothing any more.
     *
     * @throws SecondFactorOff when there is no second factor
     * @throws com.baribhara.shared.RuleBroken when password or code are wrong
     */
    public List<String> newCodes(ProofOfPerson proof) {
        prove(onlyWhenOn(proof));
        return shown(changing.newCodes(own()));
    }

    /**
     * No code is asked for any more, and all other sessions end.
     *
     * @throws SecondFactorOff when there is no second factor
     * @throws com.baribhara.shared.RuleBroken when password or code are wrong
     */
    public void remove(ProofOfPerson proof) {
        prove(onlyWhenOn(proof));
        changing.remove(own());
    }

    private ProofOfPerson onlyWhenOn(ProofOfPerson proof) {
        if (!view().on()) {
            throw new SecondFactorOff();
        }
        return proof;
    }

    private void prove(ProofOfPerson proof) {
        InputCheck check = new InputCheck();
        again.check(proof, check);
        check.refuse();
        Account account = changing.account(own());
        again.require(proof, account.id(), account.passwordHash());
    }

    private UUID own() {
        return actor.get().account().orElseThrow();
    }

    private static List<String> shown(List<RecoveryCode> codes) {
        return codes.stream().map(RecoveryCode::shown).toList();
    }
}
