package com.baribhara.web.http;

import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import java.util.List;
import java.util.regex.Pattern;

/** What is open to somebody who must set up a second factor before anything else: to do so, and to go. */
public final class Enrolling {
    /** Where it is set up. */
    public static final String PAGE = "/user/second-factor.xhtml";

    private static final List<String> OPEN = List.of(
            "/api/v1/me/second-factor",
            "/api/v1/auth/",
            PAGE,
            "/signin",
            "/sign-out",
            "/recover",
            "/page-error",
            "/error");

    /** With parameters of a path, encoded signs, or ways up: to be read in more than one way. */
    private static final Pattern TWISTED = Pattern.compile("[;%\\\\]|\\.\\.|//");

    private Enrolling() {}

    /** Whether whoever calls is one of them. */
    public static boolean now() {
        return CurrentActor.find().filter(actor -> actor.has(Roles.ENROLLING)).isPresent();
    }

    /** An address that is written in any other way than ours are is not open. */
    public static boolean open(String path) {
        return !TWISTED.matcher(path).find() && opens(path);
    }

    private static boolean opens(String path) {
        return Paths.sameForEverybody(path) || OPEN.stream().anyMatch(path::startsWith);
    }
}
