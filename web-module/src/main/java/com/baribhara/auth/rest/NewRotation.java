package com.baribhara.auth.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewRotation", description = "How the signing key is to be changed.")
public record NewRotation(
        @Schema(
                description =
                        "Somebody else may have the key: a new one signs at once, and no token of the others is taken any more."
                                + " Without it, a new key is published now and signs in ten minutes.")
        boolean compromised) {}
