package com.baribhara.auth;

import java.util.UUID;

/**
 * Asks somebody to join the caller's organisation.
 *
 * @param contact e-mail address or mobile number, as typed
 * @param tenant whom the account is to stand for; with the role TENANT, and only with it
 * @param language of the message and of the account to be: {@code en} or {@code bn}
 */
public record InvitePerson(String contact, String role, UUID tenant, String name, String nameBn, String language) {

    /** Contacts of people do not belong in logs. */
    @Override
    public String toString() {
        return "InvitePerson[" + role + "]";
    }
}
