package com.baribhara.shared.web;

import com.baribhara.shared.Refusal;
import java.util.List;

/** Makes problems in the language of the request. */
public final class Problems {
    private static final String TYPE = "urn:baribhara:problem:";

    private Problems() {}

    public static Problem of(Refusal refusal, Request request) {
        List<Problem.Field> fields = refusal.fields().stream()
                .map(field -> new Problem.Field(
                        field.name(), field.code(), Messages.fault(field.code(), field.args(), request.locale())))
                .toList();
        return problem(
                refusal.kind().status(), refusal.code(), Messages.refusal(refusal, request.locale()), fields, request);
    }

    /** A problem of HTTP rather than of the business; its words are {@code refusal.<code>} all the same. */
    public static Problem of(int status, String code, Request request) {
        return problem(status, code, Messages.text("refusal." + code, List.of(), request.locale()), List.of(), request);
    }

    private static Problem problem(
            int status, String code, String detail, List<Problem.Field> fields, Request request) {
        String title = Messages.problem(status, request.locale());
        return new Problem(TYPE + code, title, status, detail, request.path(), code, fields, request.id());
    }
}
