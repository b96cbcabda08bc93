package com.baribhara.shared.security;

/**
 * With which whoever is signed in shows once more that it is them.
 *
 * @param current password
 * @param otp code of the authenticator app, or a recovery code; needed when there is a second factor
 */
public record ProofOfPerson(String current, String otp) {

    /** Neither: records end in logs. */
    @Override
    public String toString() {
        return "ProofOfPerson[]";
    }
}
