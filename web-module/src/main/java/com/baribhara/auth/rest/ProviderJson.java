package com.baribhara.auth.rest;

import com.baribhara.auth.ProviderView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Provider", description = "Somebody else at whom people may sign in.")
public record ProviderJson(
        @Schema(description = "By which addresses name it.", example = "google")
        String key,

        @Schema(description = "What people call it.", example = "Google")
        String name,

        @Schema(description = "Where a browser begins to sign in.", example = "/sign-in/with/google")
        String path) {

    static ProviderJson of(ProviderView provider) {
        return new ProviderJson(provider.key(), provider.name(), "/sign-in/with/" + provider.key());
    }
}
