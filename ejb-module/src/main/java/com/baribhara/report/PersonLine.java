package com.baribhara.report;

import com.baribhara.shared.message.Contact;
import java.util.List;
import java.util.UUID;

/**
 * Somebody whom an organisation knows.
 *
 * @param id of the account for {@code STAFF}, of the tenant for {@code TENANT}
 * @param account with which they sign in; null when they do not
 * @param username null for whom the caller sees no contacts of
 * @param email masked for the same
 * @param phone masked for the same
 * @param state {@code ACTIVE}, {@code DISABLED}, or {@code NO_ACCOUNT}
 * @param photo tells it from others; null when there is none
 */
public record PersonLine(
        UUID id,
        Kind kind,
        UUID account,
        String name,
        String nameBn,
        String username,
        String email,
        String phone,
        List<String> roles,
        String state,
        String photo) {

    /** Whether they work in the office or rent from it. */
    public enum Kind {
        STAFF,
        TENANT
    }

    /** Names and numbers of people do not belong in logs. */
    @Override
    public String toString() {
        return "PersonLine[" + kind + ", " + id + "]";
    }

    public PersonLine showing(String theirPhoto) {
        return new PersonLine(id, kind, account, name, nameBn, username, email, phone, roles, state, theirPhoto);
    }

    /** As colleagues see somebody whose contacts are not theirs to know. */
    public PersonLine masked() {
        return new PersonLine(id, kind, account, name, nameBn, null, masked(email), masked(phone), roles, state, photo);
    }

    private static String masked(String contact) {
        return contact == null
                ? null
                : Contact.typed(contact).map(Contact::masked).orElse("…");
    }
}
