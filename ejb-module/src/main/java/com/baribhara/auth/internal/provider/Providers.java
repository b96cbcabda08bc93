package com.baribhara.auth.internal.provider;

import com.baribhara.auth.ProviderRefused;
import com.baribhara.auth.ProviderRefused.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The providers of this installation: {@code baribhara.oidc.providers} names them by commas, {@code baribhara.oidc.<key>.issuer},
 * {@code .client-id}, {@code .client-secret}, {@code .name} and {@code .scopes} say what each is. One that is half set up is a mistake that
 * stops the start: a way in that people count on would be missing.
 */
@ApplicationScoped
public class Providers {
    private static final String ROOT = "baribhara.oidc.";
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]{0,29}");
    private static final String USUAL_SCOPES = "openid email profile";

    private final Map<String, Provider> byKey = new LinkedHashMap<>();
    private final String publicUrl;

    protected Providers() {
        this.publicUrl = null;
    }

    @Inject
    public Providers(Config config) {
        this(name -> config.getOptionalValue(name, String.class));
    }

    Providers(Function<String, Optional<String>> settings) {
        this.publicUrl = settings.apply("baribhara.public-url")
                .orElse("http://localhost:8080")
                .replaceFirst("/+$", "");
        String keys = settings.apply(ROOT + "providers").orElse("");
        Arrays.stream(keys.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .forEach(key -> byKey.put(key, provider(key, settings)));
    }

    public List<Provider> all() {
        return List.copyOf(byKey.values());
    }

    /** @throws ProviderRefused when there is none of that key */
    public Provider get(String key) {
        return Optional.ofNullable(key).map(byKey::get).orElseThrow(() -> new ProviderRefused(Reason.UNKNOWN));
    }

    public Optional<Provider> ofIssuer(String issuer) {
        return byKey.values().stream()
                .filter(provider -> provider.issuer().equals(issuer))
                .findFirst();
    }

    /** Where that provider sends people back to; it must be registered there exactly so. */
    public String back(Provider provider) {
        return publicUrl + "/sign-in/with/" + provider.key() + "/back";
    }

    /** As settings are: over TLS, or on this machine alone. */
    static boolean guarded(URI address) {
        String host = String.valueOf(address.getHost());
        boolean here = Stream.of("localhost", "127.0.0.1", "[::1]").anyMatch(host::equals);
        return address.getHost() != null
                && address.getUserInfo() == null
                && ("https".equals(address.getScheme()) || here && "http".equals(address.getScheme()));
    }

    private static Provider provider(String key, Function<String, Optional<String>> settings) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(ROOT + "providers: a key is of small letters and figures");
        }
        String issuer = needed(key, "issuer", settings);
        if (!guarded(URI.create(issuer))) {
            throw new IllegalArgumentException(ROOT + key + ".issuer must be an https address");
        }
        String scopes = setting(key, "scopes", settings).orElse(USUAL_SCOPES);
        if (!List.of(scopes.split(" ")).contains("openid")) {
            throw new IllegalArgumentException(ROOT + key + ".scopes lack openid");
        }
        return new Provider(
                key,
                setting(key, "name", settings).orElse(key),
                issuer,
                needed(key, "client-id", settings),
                setting(key, "client-secret", settings),
                scopes);
    }

    private static Optional<String> setting(String key, String name, Function<String, Optional<String>> settings) {
        return settings.apply(ROOT + key + "." + name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static String needed(String key, String name, Function<String, Optional<String>> settings) {
        return setting(key, name, settings)
                .orElseThrow(() -> new IllegalArgumentException(ROOT + key + "." + name + " is not set"));
    }
}
