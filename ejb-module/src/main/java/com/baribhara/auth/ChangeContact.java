package com.baribhara.auth;

import com.baribhara.shared.security.ProofOfPerson;

/**
 * Another e-mail address or mobile number of the caller's own account.
 *
 * @param proof that it is them: whoever sits down at an open session doesn't know it
 */
public record ChangeContact(String contact, ProofOfPerson proof) {

    /** Neither contact nor proof: records end in logs. */
    @Override
    public String toString() {
        return "ChangeContact[]";
    }
}
