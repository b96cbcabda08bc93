package com.baribhara.shared.web;

import java.util.Locale;

/**
 * What an answer needs to know of its request.
 *
 * @param id the {@code X-Request-Id}
 */
public record Request(String id, String path, Locale locale) {
    /** Where the request keeps itself, as an attribute of the servlet request. */
    public static final String ATTRIBUTE = Request.class.getName();

    public static final String ID_HEADER = "X-Request-Id";

    public Request in(Locale language) {
        return new Request(id, path, language);
    }
}
