package com.baribhara.auth.internal.provider;

import com.baribhara.auth.ProviderView;
import java.net.URI;
import java.util.Optional;

/**
 * Somebody who says who people are (OpenID Connect), as this installation is registered there.
 *
 * @param issuer exactly as its tokens name it
 * @param secret none when we are registered as a client without one; then the proof key alone binds the code to us
 * @param scopes by blanks, {@code openid} among them
 */
public record Provider(String key, String name, String issuer, String client, Optional<String> secret, String scopes) {

    ProviderView view() {
        return new ProviderView(key, name);
    }

    URI discovery() {
        return URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration");
    }

    /** Never the secret: records end in logs. */
    @Override
    public String toString() {
        return "Provider[" + key + ", " + issuer + "]";
    }
}
