package com.baribhara.auth.internal;

/** Fired where a session is ended; once it is committed, this node reads at once what it would read within half a second. */
public record SessionsChanged() {}
