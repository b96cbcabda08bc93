package com.baribhara.shared.security;

import com.baribhara.shared.InputCheck;

/**
 * Has whoever is signed in show once more that it is them, before something that a thief of the session would want; how, the domain knows that
 * knows passwords. Called outside a transaction.
 */
public interface PersonProof {

    /** What is missing of it, told with whatever else is wrong. */
    void check(ProofOfPerson proof, InputCheck check);

    /**
     * @throws com.baribhara.shared.RuleBroken when the password is another, or the code of the second factor wrong
     * @throws LimitReached after too many of either
     */
    void require(ProofOfPerson proof);
}
