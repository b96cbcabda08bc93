package com.baribhara.auth;

/** What a contact is verified for. */
public enum VerificationPurpose {
    RECOVERY,
    REGISTRATION,
    /** Of somebody who is signed in. */
    CONTACT
}
