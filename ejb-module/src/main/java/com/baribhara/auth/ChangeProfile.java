package com.baribhara.auth;

import com.baribhara.shared.message.Contact;

/**
 * How a person wants to be called, to read and to be written to.
 *
 * @param displayNameBn the name in Bangla; null when there is none
 */
public record ChangeProfile(
        String displayName, String displayNameBn, String locale, boolean banglaDigits, Contact.Kind channel) {}
