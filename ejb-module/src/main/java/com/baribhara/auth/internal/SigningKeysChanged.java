package com.baribhara.auth.internal;

/** Fired where a key is added; once it is committed, this node reads the keys at once and does not wait for its timer. */
public record SigningKeysChanged() {}
