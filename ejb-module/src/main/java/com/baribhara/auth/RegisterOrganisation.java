package com.baribhara.auth;

import java.util.UUID;

/**
 * A new organisation and the account of its owner, for whoever has the code of the request.
 *
 * @param language the owner reads: {@code en} or {@code bn}
 */
public record RegisterOrganisation(
        UUID request,
        String code,
        String organisation,
        String organisationBn,
        String name,
        String nameBn,
        String language,
        String password) {

    /** Neither code nor password: records end in logs. */
    @Override
    public String toString() {
        return "RegisterOrganisation[" + request + "]";
    }
}
