package com.baribhara.invoice.rest;

import com.baribhara.invoice.RequestUtilityRun;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewUtilityRun", description = "Up to which day to bill readings.")
public record NewUtilityRun(
        @Schema(
                description = "Readings of later days wait; today when it is left out.",
                example = "2026-07-31",
                nullable = true)
        LocalDate upTo,

        @Schema(description = "Find out, but bill nothing.", defaultValue = "false")
        boolean dryRun) {

    RequestUtilityRun command() {
        return new RequestUtilityRun(upTo, dryRun);
    }
}
