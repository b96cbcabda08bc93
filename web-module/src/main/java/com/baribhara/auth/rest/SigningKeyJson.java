package com.baribhara.auth.rest;

import com.baribhara.auth.SigningKeyView;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SigningKey",
        description = "A key that signs access tokens; its public half is at `/.well-known/jwks.json`.")
public record SigningKeyJson(
        @Schema(description = "As tokens name it in their header.")
        String kid,

        @Schema(example = "ES256") String algorithm,

        @Schema(description = "From when on it is published.")
        OffsetDateTime createdAt,

        OffsetDateTime signsFrom,

        @Schema(
                description = "From when on its tokens are refused; null while no other key follows it.",
                nullable = true)
        OffsetDateTime retiredAt) {

    static SigningKeyJson of(SigningKeyView key) {
        return new SigningKeyJson(key.kid(), key.algorithm(), key.createdAt(), key.signsFrom(), key.retiredAt());
    }
}
