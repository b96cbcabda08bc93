package com.baribhara.user;

import com.baribhara.shared.OrganisationId;
import java.util.List;
import java.util.UUID;

/** Who is signed in, for which organisation, and how they want to read. */
public record Profile(
        UUID id,
        String username,
        String displayName,
        String displayNameBn,
        OrganisationId organisation,
        String organisationName,
        String organisationNameBn,
        List<String> roles,
        String locale,
        boolean banglaDigits) {}
