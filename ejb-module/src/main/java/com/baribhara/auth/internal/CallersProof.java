package com.baribhara.auth.internal;

import com.baribhara.shared.InputCheck;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.PersonProof;
import com.baribhara.shared.security.ProofOfPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** By the password of the caller's account, and its second factor where there is one. */
@ApplicationScoped
public class CallersProof implements PersonProof {
    private final ReAuthentication again;
    private final OwnPassword known;
    private final CurrentActor actor;

    protected CallersProof() {
        this(null, null, null);
    }

    @Inject
    public CallersProof(ReAuthentication again, OwnPassword known, CurrentActor actor) {
        this.again = again;
        this.known = known;
        this.actor = actor;
    }

    @Override
    public void check(ProofOfPerson proof, InputCheck check) {
        again.check(proof, check);
    }

    @Override
    public void require(ProofOfPerson proof) {
        UUID account = actor.get().account().orElseThrow();
        again.require(proof, account, known.known().hash());
    }
}
