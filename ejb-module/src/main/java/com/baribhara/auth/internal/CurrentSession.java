package com.baribhara.auth.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.security.Principal;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The session of whoever calls. */
@ApplicationScoped
public class CurrentSession {

    /** @throws IllegalStateException when nobody has called with a token */
    public UUID get() {
        if (CDI.current().select(Principal.class).get() instanceof JsonWebToken token) {
            return UUID.fromString(token.getClaim("sid").toString());
        }
        throw new IllegalStateException("no session asks");
    }
}
