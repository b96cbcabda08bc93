package com.baribhara.tenant.rest;

import com.baribhara.tenant.EndLease;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Termination",
        description = "When a lease ends after all, and why.",
        requiredProperties = {"on", "reason"})
public record Termination(
        @Schema(
                description =
                        "Last day, still billed. May lie before days that are billed, which the next run then credits, or after"
                                + " them.",
                example = "2026-08-12")
        LocalDate on,

        @Schema(maxLength = 200, example = "Moved out early")
        String reason) {

    EndLease command() {
        return new EndLease(on, reason);
    }
}
