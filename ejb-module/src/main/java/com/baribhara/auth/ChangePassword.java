package com.baribhara.auth;

import com.baribhara.shared.security.ProofOfPerson;

/**
 * Another password for the caller's own account.
 *
 * @param proof that it is them: whoever sits down at an open session doesn't know the password to be replaced
 */
public record ChangePassword(ProofOfPerson proof, String password) {

    /** Never the passwords: records end in logs. */
    @Override
    public String toString() {
        return "ChangePassword[]";
    }
}
