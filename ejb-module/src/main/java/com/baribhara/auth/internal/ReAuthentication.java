package com.baribhara.auth.internal;

import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.RuleBroken;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.ProofOfPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Asks whoever is signed in to show once more that it is them, before something that a thief of the session would want: the password, and a
 * code of the second factor where there is one. Called outside a transaction.
 */
@ApplicationScoped
public class ReAuthentication {
    private static final int LONGEST = 1024;
    private static final int LONGEST_CODE = 100;

    private final CallersPassword passwords;
    private final SecondFactorKeeping factors;
    private final SecondFactorTries tries;
    private final CurrentActor actor;

    protected ReAuthentication() {
        this(null, null, null, null);
    }

    @Inject
    public ReAuthentication(
            CallersPassword passwords, SecondFactorKeeping factors, SecondFactorTries tries, CurrentActor actor) {
        this.passwords = passwords;
        this.factors = factors;
        this.tries = tries;
        this.actor = actor;
    }

    /** What is missing of it, told with whatever else is wrong. */
    public void check(ProofOfPerson proof, InputCheck check) {
        typed("current", proof.current(), LONGEST, check);
        if (actor.get().account().filter(factors::asked).isPresent()) {
            typed("otp", proof.otp(), LONGEST_CODE, check);
        }
    }

    private static void typed(String field, String text, int longest, InputCheck check) {
        check.that(text != null && !text.isEmpty(), field, "field.required");
        check.that(text == null || text.length() <= longest, field, "text.too-long", String.valueOf(longest));
    }

    /**
     * @param hash of the account's password
     * @throws RuleBroken when the password is another, or the code wrong
     * @throws com.baribhara.shared.security.LimitReached after too many of either
     */
    public void require(ProofOfPerson proof, UUID account, String hash) {
        if (!passwords.matches(proof.current(), hash)) {
            throw new RuleBroken(new Field("current", "password.wrong"));
        }
        requireFactor(proof, account);
    }

    /**
     * The second factor by itself, where there is one, of whoever's password was right.
     *
     * @throws RuleBroken when the code is wrong
     * @throws com.baribhara.shared.security.LimitReached after too many
     */
    public void requireFactor(ProofOfPerson proof, UUID account) {
        if (factors.asked(account)) {
            code("otp", account, () -> factors.use(account, proof.otp()));
        }
    }

    /**
     * A code alone.
     *
     * @param right looks whether it is
     * @throws RuleBroken when it is wrong
     * @throws com.baribhara.shared.security.LimitReached after too many
     */
    public void code(String field, UUID account, BooleanSupplier right) {
        Actor who = actor.get();
        if (!tries.right(account, "AGAIN", () -> who, right)) {
            throw new RuleBroken(new Field(field, "second-factor.wrong"));
        }
    }
}
