package com.baribhara.auth;

/**
 * The second step of signing in.
 *
 * @param challenge from the first step
 * @param code of the authenticator app, or a recovery code
 */
public record CompleteSignIn(String challenge, String code) {

    /** Neither: records end in logs. */
    @Override
    public String toString() {
        return "CompleteSignIn[]";
    }
}
