package com.baribhara.web.http;

import com.baribhara.shared.security.Allowance;
import com.baribhara.shared.security.CallerAddress;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps one caller from taking the node from all others: each account, and for those who are not signed in each address, has so many
 * requests in a time. Files that are the same for everybody do not count. Whoever is refused for want of a token is counted too.
 */
public class PaceFilter extends HttpFilter {
    public static final int TOO_MANY = 429;

    private static final long serialVersionUID = 1L;
    private static final int MOST_CALLERS = 50_000;

    private final transient LocalBuckets accounts;
    private final transient LocalBuckets addresses;

    protected PaceFilter() {
        this("1/1s", "1/1s");
    }

    @Inject
    public PaceFilter(
            @ConfigProperty(name = "baribhara.limit.caller", defaultValue = "1000/10s") String caller,
            @ConfigProperty(name = "baribhara.limit.address", defaultValue = "600/10s") String address) {
        this.accounts = new LocalBuckets(Allowance.of(caller), MOST_CALLERS);
        this.addresses = new LocalBuckets(Allowance.of(address), MOST_CALLERS);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        Duration wait = failed ? forFailure(response) : forRequest(request);
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", Long.toString(wait.plusMillis(999).toSeconds()));
        if (failed) {
            response.setStatus(TOO_MANY);
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, TOO_MANY);
            chain.doFilter(request, response);
        } else {
            response.sendError(TOO_MANY);
        }
    }

    private Duration forRequest(HttpServletRequest request) {
        if (Paths.sameForEverybody(request.getRequestURI())) {
            return Duration.ZERO;
        }
        Principal caller = request.getUserPrincipal();
        return caller == null ? addresses.take(CallerAddress.prefix()) : accounts.take(caller.getName());
    }

    /** The container refuses a bad token before any filter sees the request. */
    private Duration forFailure(HttpServletResponse response) {
        return response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED
                ? addresses.take(CallerAddress.prefix())
                : Duration.ZERO;
    }
}
