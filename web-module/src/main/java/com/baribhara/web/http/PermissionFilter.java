package com.baribhara.web.http;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.event.RefusalLog;
import com.baribhara.shared.event.Refused;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Tells of each answer that somebody may not do what they asked for, whoever gave it: container, service or resource. */
public class PermissionFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String TOLD = PermissionFilter.class.getName();
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern METHOD = Pattern.compile("[A-Z]{1,10}");
    private static final int LONGEST = 120;

    private final transient RefusalLog refusals;

    public PermissionFilter() {
        this(null);
    }

    @Inject
    public PermissionFilter(RefusalLog refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN && request.getAttribute(TOLD) == null) {
            request.setAttribute(TOLD, true);
            tell(request);
        }
    }

    private void tell(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = path(failed == null ? request.getRequestURI() : failed.toString());
        String method = METHOD.matcher(request.getMethod()).matches() ? request.getMethod() : "OTHER";
        Actor actor = CurrentActor.find().orElseGet(() -> Actor.system("unknown", OrganisationId.INSTALLATION));
        UUID about = actor.account().orElse(OrganisationId.INSTALLATION.value());
        refusals.refused(new Refused("PermissionRefused", about, Map.of("method", method, "path", path)), () -> actor);
    }

    /** The kind of address, without the thing it names, and nothing that a log could be led astray by. */
    static String path(String asked) {
        String kind = ID.matcher(asked).replaceAll("{id}").replaceAll("[^A-Za-z0-9/_.{}-]", "?");
        return kind.length() > LONGEST ? kind.substring(0, LONGEST) : kind;
    }
}
