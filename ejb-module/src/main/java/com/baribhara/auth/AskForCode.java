package com.baribhara.auth;

/**
 * Somebody asks for a code.
 *
 * @param contact e-mail address or mobile number, as typed
 * @param language in which the code is sent to somebody without an account: {@code en} or {@code bn}
 */
public record AskForCode(String contact, String language) {

    /** Contacts of people do not belong in logs. */
    @Override
    public String toString() {
        return "AskForCode[]";
    }
}
