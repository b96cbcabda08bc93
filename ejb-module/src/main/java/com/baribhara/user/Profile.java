package com.baribhara.user;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.message.Contact;
import java.util.List;
import java.util.UUID;

/**
 * Who is signed in, for which organisation, and how they want to read and to be written to.
 *
 * @param photo tells it from others; null while there is none
 */
public record Profile(
        UUID id,
        String username,
        String displayName,
        String displayNameBn,
        String email,
        String phone,
        OrganisationId organisation,
        String organisationName,
        String organisationNameBn,
        List<String> roles,
        String locale,
        boolean banglaDigits,
        Contact.Kind channel,
        String photo) {}
