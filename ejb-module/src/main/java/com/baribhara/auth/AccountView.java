package com.baribhara.auth;

import com.baribhara.shared.message.Contact;
import java.util.Optional;
import java.util.UUID;

/**
 * An account as its owner sees it.
 *
 * @param email verified; null when none is
 * @param phone verified; null when none is
 * @param channel by which they would rather be written to
 * @param photo tells it from others; null while there is none
 */
public record AccountView(
        UUID id,
        String username,
        String displayName,
        String displayNameBn,
        String email,
        String phone,
        String locale,
        boolean banglaDigits,
        Contact.Kind channel,
        String photo) {

    /** Where its owner is written to: as they like it best, when that is verified, else the other way; empty when there is none. */
    public Optional<Contact> reach() {
        return Contact.liked(channel, email, phone).or(() -> Contact.typed(username));
    }
}
