package com.baribhara.tenant.rest;

import com.baribhara.tenant.CreateTenant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewTenant",
        description = "A tenant to be created.",
        requiredProperties = {"name"})
public record NewTenant(
        @Schema(
                description = "The landlord's own short name for the tenant; made up when absent.",
                example = "T-0042",
                nullable = true,
                pattern = "^[A-Za-z0-9._/-]{1,40}$")
        String code,

        @Schema(example = "Farhana Akter", maxLength = 200) String name,

        @Schema(description = "The name in Bangla.", example = "ফারহানা আক্তার", nullable = true, maxLength = 200)
        String nameBn,

        @Schema(description = "A Bangladeshi mobile number, 01… or +8801….", example = "01712345678", nullable = true)
        String phone,

        @Schema(
                description = "The number of the national identity card: 10, 13 or 17 digits.",
                example = "1234567890",
                nullable = true)
        String nid,

        @Schema(
                description = "The taxpayer's number (e-TIN) for those who deduct tax at source: 12 digits.",
                example = "123456789012",
                nullable = true)
        String tin,

        @Schema(example = "farhana@example.com", nullable = true, maxLength = 254)
        String email) {

    CreateTenant command() {
        return new CreateTenant(code, name, nameBn, phone, nid, tin, email);
    }

    /** Without the numbers: records end in logs. */
    @Override
    public String toString() {
        return "NewTenant[" + code + "]";
    }
}
