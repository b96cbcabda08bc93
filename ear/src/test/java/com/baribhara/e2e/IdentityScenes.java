package com.baribhara.e2e;

import java.util.List;

/** Signing in with an account elsewhere, and how the two are linked. */
final class IdentityScenes {
    private static final String PAGE = "/user/identities.xhtml";

    private IdentityScenes() {}

    static List<Scene> all() {
        return List.of(
                Scene.of("sign-in, linked with nobody", "/signin.xhtml?provider=UNLINKED")
                        .seenBy(Who.NOBODY),
                Scene.of("identities", PAGE),
                Scene.of("identities, as the tenant", PAGE).seenBy(Who.TENANT),
                Scene.of("identities, linked", PAGE + "?linked=true"),
                Scene.of("identities, unlinked", PAGE + "?unlinked=true"),
                Scene.of("identities, taken", PAGE + "?provider=TAKEN"),
                Scene.of("identities, without a password", PAGE).after(Scenes::sends));
    }
}
