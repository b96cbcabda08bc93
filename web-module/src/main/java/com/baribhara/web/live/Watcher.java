package com.baribhara.web.live;

import com.baribhara.shared.security.Roles;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who watches: staff of an organisation that may see its runs, until the token ends. */
record Watcher(UUID organisation, Instant until) {
    private static final Set<String> MAY = Set.of(Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT);

    static Optional<Watcher> of(HttpServletRequest request) {
        return MAY.stream().anyMatch(request::isUserInRole) ? of(request.getUserPrincipal()) : Optional.empty();
    }

    /** Empty for whoever belongs to no organisation. Roles are asked before. */
    static Optional<Watcher> of(Principal principal) {
        return principal instanceof JsonWebToken token && token.getClaim("org") != null
                ? Optional.of(new Watcher(
                        UUID.fromString(token.getClaim("org").toString()),
                        Instant.ofEpochSecond(token.getExpirationTime())))
                : Optional.empty();
    }
}
