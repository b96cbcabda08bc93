package com.baribhara.tenant.rest;

import com.baribhara.tenant.TenantView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Tenant", description = "A person or company that rents.")
public record TenantJson(
        @Schema(format = "uuid") String id,

        @Schema(description = "The landlord's own short name for the tenant.", example = "T-0042")
        String code,

        @Schema(example = "Farhana Akter") String name,

        @Schema(description = "The name in Bangla.", example = "ফারহানা আক্তার", nullable = true)
        String nameBn,

        @Schema(description = "In international form.", example = "+8801712345678", nullable = true)
        String phone,

        @Schema(
                description =
                        "The number of the national identity card: whole for OWNER and MANAGER who read a single tenant (which is"
                                + " recorded), masked but for its last four digits in lists and for everybody else.",
                example = "******7890",
                nullable = true)
        String nid,

        @Schema(
                description = "The taxpayer's number (e-TIN), shown whole or masked likewise.",
                example = "********9012",
                nullable = true)
        String tin,

        @Schema(example = "farhana@example.com", nullable = true)
        String email) {

    static TenantJson of(TenantView tenant) {
        return new TenantJson(
                tenant.id().toString(),
                tenant.code(),
                tenant.name(),
                tenant.nameBn(),
                tenant.phone(),
                tenant.nid(),
                tenant.tin(),
                tenant.email());
    }
}
