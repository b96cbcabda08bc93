package com.baribhara.it;

import java.net.InetAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/** At whom people of the system under test may sign in: somebody who keeps to the rules and lets anybody be anybody, and somebody who does not. */
public final class IdentityProviders {
    public static final String HONEST = "honest";

    /** Away, but for the drill that starts it. */
    public static final String KEYCLOAK = "keycloak";

    public static final String KEYCLOAK_SECRET = "shared-with-keycloak";

    private final MockOAuth2Server honest = new MockOAuth2Server(new OAuth2Config(true));
    private final FickleProvider fickle = new FickleProvider();
    private final URI keycloak = URI.create("http://localhost:" + FreePorts.of(1)[0]);

    IdentityProviders() {
        honest.start(InetAddress.getLoopbackAddress(), 0);
    }

    /** As somebody who runs the system would set them, who has it listen at that port. */
    Map<String, String> variables(int port) {
        Map<String, String> all = new HashMap<>(ofTheDrill());
        all.put("BARIBHARA_PUBLIC_URL", "http://localhost:" + port);
        all.putAll(Map.of(
                "BARIBHARA_OIDC_PROVIDERS",
                HONEST + "," + FickleProvider.KEY + "," + KEYCLOAK,
                "BARIBHARA_OIDC_HONEST_NAME",
                "Honest ID",
                "BARIBHARA_OIDC_HONEST_ISSUER",
                elsewhere(honest.issuerUrl(HONEST).toString()),
                "BARIBHARA_OIDC_HONEST_CLIENT_ID",
                "baribhara",
                "BARIBHARA_OIDC_HONEST_CLIENT_SECRET",
                "shared-with-honest",
                "BARIBHARA_OIDC_FICKLE_NAME",
                "Fickle ID",
                "BARIBHARA_OIDC_FICKLE_ISSUER",
                fickle.issuer(),
                "BARIBHARA_OIDC_FICKLE_CLIENT_ID",
                FickleProvider.CLIENT,
                "BARIBHARA_OIDC_FICKLE_CLIENT_SECRET",
                FickleProvider.SECRET));
        return all;
    }

    /** Of another site than {@code localhost} is, to a browser. */
    private static String elsewhere(String address) {
        return address.replace("://localhost:", "://127.0.0.1:");
    }

    private Map<String, String> ofTheDrill() {
        return Map.of(
                "BARIBHARA_OIDC_KEYCLOAK_NAME",
                "Keycloak",
                "BARIBHARA_OIDC_KEYCLOAK_ISSUER",
                keycloak + "/realms/office",
                "BARIBHARA_OIDC_KEYCLOAK_CLIENT_ID",
                "baribhara",
                "BARIBHARA_OIDC_KEYCLOAK_CLIENT_SECRET",
                KEYCLOAK_SECRET);
    }

    /** Where it is when it is there. */
    public URI keycloak() {
        return keycloak;
    }

    public FickleProvider fickle() {
        return fickle;
    }

    void close() {
        honest.shutdown();
        fickle.close();
    }
}
