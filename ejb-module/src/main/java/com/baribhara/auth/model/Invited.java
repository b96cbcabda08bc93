package com.baribhara.auth.model;

import com.baribhara.shared.message.Contact;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Who is asked to join, as what.
 *
 * @param tenant whom the account is to stand for; null for the people of the office
 */
public record Invited(Contact contact, String role, UUID tenant, String name, String nameBn, String language) {

    /** What the password must not be made of; some may be null. */
    public List<String> names() {
        return Arrays.asList(name, nameBn, contact.value(), contact.local());
    }
}
