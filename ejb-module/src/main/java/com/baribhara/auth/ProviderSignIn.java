package com.baribhara.auth;

import java.util.Optional;

/**
 * How somebody came back from a provider.
 *
 * @param tokens of the session that began; none when an identity was linked: the session that asked goes on
 * @param ahead what they must do before a session begins: the account has a second factor, and they showed none at the provider
 * @param next the page to go on to, as it was asked for; null when none was
 */
public record ProviderSignIn(Optional<SessionTokens> tokens, Optional<SecondStepAhead> ahead, String next) {
    public static ProviderSignIn in(SessionTokens tokens, String next) {
        return new ProviderSignIn(Optional.of(tokens), Optional.empty(), next);
    }

    public static ProviderSignIn halfIn(SecondStepAhead ahead, String next) {
        return new ProviderSignIn(Optional.empty(), Optional.of(ahead), next);
    }

    public static ProviderSignIn linked(String next) {
        return new ProviderSignIn(Optional.empty(), Optional.empty(), next);
    }
}
