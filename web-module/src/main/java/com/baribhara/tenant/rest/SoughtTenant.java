package com.baribhara.tenant.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SoughtTenant",
        description = "By what tenants are sought.",
        requiredProperties = {"nid"})
public record SoughtTenant(
        @Schema(
                description = "The whole number of the national identity card, in Bangla or Latin digits.",
                example = "1234567890")
        String nid) {

    /** Without the identity card's number: records end in logs. */
    @Override
    public String toString() {
        return "SoughtTenant";
    }
}
