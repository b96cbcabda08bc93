package com.baribhara.web.http;

import com.baribhara.shared.web.SessionCookie;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A browser sends the page cookie by itself, so a change that rests on the cookie must come from our own pages. A token in a
 * header was put there on purpose and needs no such proof; beside one, the cookie is not looked at (undertow-handlers.conf).
 */
@Provider
public class SameOriginFilter implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** As in undertow-handlers.conf. */
    private static final Pattern BEARER = Pattern.compile("(?i)Bearer .+");

    @Override
    public void filter(ContainerRequestContext request) {
        String token = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        boolean byCookie = request.getSecurityContext().getUserPrincipal() != null
                && request.getCookies().containsKey(SessionCookie.NAME)
                && (token == null || !BEARER.matcher(token).matches());
        if (byCookie && !READING.contains(request.getMethod()) && !sameOrigin(request)) {
            throw new ForeignOrigin();
        }
    }

    private static boolean sameOrigin(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        return origin == null ? site != null : origin.equals(own(request.getUriInfo()));
    }

    private static String own(UriInfo uri) {
        URI base = uri.getBaseUri();
        return base.getScheme() + "://" + base.getAuthority();
    }
}
