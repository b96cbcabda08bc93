package com.baribhara.shared.web;

import java.util.List;

/**
 * What went wrong, for a program and for a person (RFC 9457, media type {@code application/problem+json}).
 *
 * @param type {@code urn:baribhara:problem:<code>}
 * @param title the kind of problem, in the reader's language
 * @param detail this case of it, in the reader's language
 * @param instance the path that was asked for
 * @param code stable, for programs: {@code lease.overlaps}
 * @param fields the fields at fault, empty when it is none of them
 * @param traceId the {@code X-Request-Id} of the answer: how the log knows this request
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<Field> fields,
        String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param name as the caller wrote it, {@code charges[0].amount} for one */
    public record Field(String name, String code, String message) {}
}
