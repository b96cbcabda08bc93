package com.baribhara.auth;

import java.util.UUID;

/**
 * Takes an invitation.
 *
 * @param password of the account to be; of the account that is there, when the contact has one
 * @param otp code of the second factor, or a recovery code, when the account that is there has one; may be null
 */
public record JoinOrganisation(UUID invitation, String code, String password, String otp) {

    /** Neither code nor password: records end in logs. */
    @Override
    public String toString() {
        return "JoinOrganisation[" + invitation + "]";
    }
}
