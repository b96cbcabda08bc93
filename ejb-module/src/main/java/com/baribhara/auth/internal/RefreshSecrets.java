package com.baribhara.auth.internal;

import com.baribhara.shared.security.KeyWrapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the further refresh tokens of a session: the first one is random, each further one is a keyed hash of the one before, so that
 * whoever lost an answer can be given the same again although no token is stored. Without the installation's key nobody gets from one to
 * the next.
 */
@ApplicationScoped
public class RefreshSecrets {
    private final SecretKeySpec key;

    protected RefreshSecrets() {
        this.key = null;
    }

    @Inject
    public RefreshSecrets(KeyWrapping wrapping) {
        this.key = Secrets.key(wrapping.derive("refresh-token.successor"));
    }

    public String successor(String token) {
        return Secrets.derived(key, token);
    }
}
