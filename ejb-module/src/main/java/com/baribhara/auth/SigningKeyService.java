package com.baribhara.auth;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** The keys that sign access tokens. */
@Stateless
@PermitAll
public class SigningKeyService {

    /** The public halves as a JSON Web Key Set. */
    public String publicKeys() {
        throw new IllegalStateException("to come");
    }
}
