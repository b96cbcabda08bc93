package com.baribhara.tenant.rest;

import com.baribhara.shared.Change;
import com.baribhara.tenant.ChangeTenant;
import com.baribhara.tenant.TenantView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChangedTenant", description = "What of a tenant is to change; what is absent stays.")
public record ChangedTenant(
        @Schema(implementation = String.class, example = "Farhana Akter", maxLength = 200)
        Change<String> name,

        @Schema(
                implementation = String.class,
                description = "The name in Bangla.",
                example = "ফারহানা আক্তার",
                nullable = true,
                maxLength = 200)
        Change<String> nameBn,

        @Schema(
                implementation = String.class,
                description = "A Bangladeshi mobile number, 01… or +8801….",
                example = "01712345678",
                nullable = true)
        Change<String> phone,

        @Schema(
                implementation = String.class,
                description =
                        "The number of the national identity card: 10, 13 or 17 digits; as it is shown masked, it stays.",
                example = "1234567890",
                nullable = true)
        Change<String> nid,

        @Schema(
                implementation = String.class,
                description =
                        "The taxpayer's number (e-TIN) for those who deduct tax at source: 12 digits; as it is shown masked, it stays.",
                example = "123456789012",
                nullable = true)
        Change<String> tin,

        @Schema(implementation = String.class, example = "farhana@example.com", nullable = true, maxLength = 254)
        Change<String> email) {

    ChangeTenant command(TenantView present) {
        return new ChangeTenant(
                name.or(present.name()),
                nameBn.or(present.nameBn()),
                phone.or(present.phone()),
                nid.or(present.nid()),
                tin.or(present.tin()),
                email.or(present.email()));
    }

    /** Without the numbers: records end in logs. */
    @Override
    public String toString() {
        return "ChangedTenant";
    }
}
