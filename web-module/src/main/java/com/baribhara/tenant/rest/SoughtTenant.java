package com.baribhara.tenant.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SoughtTenant", description = "By what tenants are sought: one of the numbers, or both.")
public record SoughtTenant(
        @Schema(
                description = "The whole number of the national identity card, in Bangla or Latin digits.",
                example = "1234567890",
                nullable = true)
        String nid,

        @Schema(
                description = "The whole taxpayer's number, in Bangla or Latin digits.",
                example = "123456789012",
                nullable = true)
        String tin) {

    /** Without the numbers: records end in logs. */
    @Override
    public String toString() {
        return "SoughtTenant";
    }
}
