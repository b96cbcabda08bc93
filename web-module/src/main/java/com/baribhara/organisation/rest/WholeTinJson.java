package com.baribhara.organisation.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WholeTin", description = "Your taxpayer's number, whole.")
public record WholeTinJson(
        @Schema(example = "123456789012", nullable = true) String tin) {

    /** Without it: records end in logs. */
    @Override
    public String toString() {
        return "WholeTinJson";
    }
}
