package com.baribhara.auth.internal.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.auth.ProviderRefused;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvidersTest {
    private static final Map<String, String> SET = Map.of(
            "baribhara.public-url", "https://office.example/",
            "baribhara.oidc.providers", "google, company",
            "baribhara.oidc.google.name", "Google",
            "baribhara.oidc.google.issuer", "https://accounts.google.com",
            "baribhara.oidc.google.client-id", "one",
            "baribhara.oidc.google.client-secret", "a secret",
            "baribhara.oidc.company.issuer", "https://id.company.example/realms/staff",
            "baribhara.oidc.company.client-id", "two",
            "baribhara.oidc.company.scopes", "openid email");

    @Test
    void withoutSettingsThereIsNobody() {
        Providers none = new Providers(settings(Map.of()));
        assertThat(none.all()).isEmpty();
        assertThatThrownBy(() -> none.get("google")).isInstanceOf(ProviderRefused.class);
        assertThatThrownBy(() -> none.get(null)).isInstanceOf(ProviderRefused.class);
    }

    @Test
    void severalAreReadInTheirOrder() {
        Providers both = new Providers(settings(SET));
        assertThat(both.all()).extracting(Provider::key).containsExactly("google", "company");
        assertThat(both.get("google").scopes()).isEqualTo("openid email profile");
        assertThat(both.get("company").name()).isEqualTo("company");
        assertThat(both.get("company").secret()).isEmpty();
        assertThat(both.back(both.get("company"))).isEqualTo("https://office.example/sign-in/with/company/back");
        assertThat(both.ofIssuer("https://accounts.google.com")).contains(both.get("google"));
        assertThat(both.get("company").discovery())
                .isEqualTo(URI.create("https://id.company.example/realms/staff/.well-known/openid-configuration"));
    }

    @Test
    void noSecretStandsInWhatIsWrittenOfOne() {
        assertThat(new Providers(settings(SET)).get("google").toString()).doesNotContain("a secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "google.issuer=http://accounts.google.com",
                "google.issuer=https://user:word@accounts.google.com",
                "google.issuer=nowhere",
                "google.issuer=",
                "google.client-id=",
                "google.scopes=email profile",
                "providers=Google",
                "providers=google,absent"
            })
    void whatIsHalfOrWronglySetUpStopsTheStart(String mistake) {
        Map<String, String> changed = new HashMap<>(SET);
        String[] pair = mistake.split("=", 2);
        changed.put("baribhara.oidc." + pair[0], pair[1]);
        assertThatIllegalArgumentException().isThrownBy(() -> new Providers(settings(changed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://id.example/x", "http://localhost:1/", "http://127.0.0.1/", "http://[::1]:9/"})
    void addressesOverTlsOrOfThisMachineAreGuarded(String address) {
        assertThat(Providers.guarded(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example/",
                "http://localhost.evil.example/",
                "http://127.0.0.1.evil.example/",
                "file:///etc/passwd",
                "https:id",
                "/x"
            })
    void othersAreNot(String address) {
        assertThat(Providers.guarded(URI.create(address))).isFalse();
    }

    private static Function<String, Optional<String>> settings(Map<String, String> values) {
        return name -> Optional.ofNullable(values.get(name));
    }
}
