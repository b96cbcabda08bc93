package com.baribhara.auth;

/**
 * Somebody else at whom people may sign in.
 *
 * @param key by which addresses and settings name it
 * @param name what people call it
 */
public record ProviderView(String key, String name) {}
