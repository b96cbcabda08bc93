package com.baribhara.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The address in the browser's bar, also where an error page or the sign-in page stands in for the page asked for. */
@Named
@RequestScoped
public class Address {
    private static final int UNAUTHORIZED = 401;

    private final HttpServletRequest request;

    protected Address() {
        this(null);
    }

    @Inject
    public Address(HttpServletRequest request) {
        this.request = request;
    }

    /** Whether another page is shown than the one asked for. */
    public boolean isStoodInFor() {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String;
    }

    public String getPath() {
        return isStoodInFor()
                ? (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)
                : request.getRequestURI();
    }

    public String getWhole() {
        return query().isEmpty() ? getPath() : getPath() + "?" + query();
    }

    /**
     * This address with one parameter set, all others as they are. Where the sign-in page stands in, that page's own address: no filter,
     * so no choice of language, comes before the refusal of somebody unknown.
     */
    public String with(String parameter, String value) {
        if (Integer.valueOf(UNAUTHORIZED).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))) {
            String next = URLEncoder.encode(getWhole(), StandardCharsets.UTF_8);
            return "/signin.xhtml?next=" + next + "&" + parameter + "=" + value;
        }
        String others = Arrays.stream(query().split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(parameter + "="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
        return getPath() + "?" + others + parameter + "=" + value;
    }

    private String query() {
        Object asked = isStoodInFor()
                ? request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING)
                : request.getQueryString();
        return asked == null ? "" : asked.toString();
    }
}
