package com.baribhara.tenant.rest;

import com.baribhara.shared.Money;
import com.baribhara.tenant.RenewLease;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Renewal", description = "How a lease goes on after its last day.", requiredProperties = "reason")
public record Renewal(
        @Schema(
                description = "Its new last day, after the present one; absent or null for an open lease.",
                example = "2028-12-31",
                nullable = true)
        LocalDate end,

        @Schema(
                description = "The rent from the day after the present last day on; absent where it stays as it is.",
                nullable = true)
        Money rent,

        @Schema(maxLength = 200, example = "Renewed for two years")
        String reason,

        @Schema(
                description = "Why the rent may rise earlier than the law would have it.",
                maxLength = 200,
                nullable = true)
        String override) {

    RenewLease command() {
        return new RenewLease(end, rent, reason, override);
    }
}
