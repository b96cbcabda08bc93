package com.baribhara.notification.internal.channel;

/**
 * What is sent, in the reader's language.
 *
 * @param subject of an e-mail
 */
public record Words(String subject, String text) {

    /** Codes stand in them. */
    @Override
    public String toString() {
        return "Words[]";
    }
}
