package com.baribhara.web.live;

import com.baribhara.shared.security.Permissions;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who watches: staff of an organisation that may see its runs, until the token ends, or the session before it. */
record Watcher(UUID organisation, UUID session, Instant until) {
    static Optional<Watcher> of(HttpServletRequest request) {
        return request.isUserInRole(Permissions.BILLING_READ) ? of(request.getUserPrincipal()) : Optional.empty();
    }

    /** Empty for whoever belongs to no organisation. Roles are asked before. */
    static Optional<Watcher> of(Principal principal) {
        return principal instanceof JsonWebToken token && token.getClaim("org") != null
                ? Optional.of(new Watcher(
                        UUID.fromString(token.getClaim("org").toString()),
                        UUID.fromString(token.getClaim("sid").toString()),
                        Instant.ofEpochSecond(token.getExpirationTime())))
                : Optional.empty();
    }
}
