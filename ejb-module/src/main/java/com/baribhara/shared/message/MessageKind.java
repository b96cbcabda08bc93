package com.baribhara.shared.message;

/** What is written to a person; the words are the sender's, in both languages. */
public enum MessageKind {
    /** The code with which somebody who lost the password chooses another. */
    RECOVERY_CODE,
    /** The code that proves a contact before a new organisation is made. */
    REGISTRATION_CODE,
    /** Somebody wants to register with a contact that has an account. */
    ACCOUNT_EXISTS,
    /** An organisation asks somebody to join it. */
    INVITATION,
    /** To a tenant who has an account. */
    INVOICE_ISSUED,
    /** The code that proves another contact of an account. */
    CONTACT_CODE,
    /** To the contact that an account had until now. */
    CONTACT_CHANGED,
    /** To whoever has the account. */
    PASSWORD_CHANGED,
    /** Codes of an authenticator app are asked for from now on. */
    SECOND_FACTOR_ON,
    /** They are asked for no more. */
    SECOND_FACTOR_OFF,
    /** Somebody signed in with a code from the list instead. */
    SPARE_CODE_USED,
    /** To the owners of an organisation that is paid out to another account from now on, or to none. */
    PAYOUT_ACCOUNT_CHANGED
}
