package com.baribhara.invoice.rest;

import com.baribhara.invoice.RequestLateFeeRun;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewLateFeeRun", description = "As of which day to post late fees.")
public record NewLateFeeRun(
        @Schema(
                description =
                        "The day the fees are counted by; today when it is left out. A dry run may look ahead, as if nobody paid until then.",
                example = "2026-07-16",
                nullable = true)
        LocalDate date,

        @Schema(description = "Find out, but post nothing.", defaultValue = "false")
        boolean dryRun) {

    RequestLateFeeRun command() {
        return new RequestLateFeeRun(date, dryRun);
    }
}
