package com.baribhara.invoice.rest;

import com.baribhara.invoice.RequestEscalationRun;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewEscalationRun", description = "As of which day to raise rents.")
public record NewEscalationRun(
        @Schema(
                description =
                        "Steps up to the end of the month after this day are posted; today when it is left out. A dry run may look ahead.",
                example = "2026-07-16",
                nullable = true)
        LocalDate date,

        @Schema(description = "Find out, but post nothing.", defaultValue = "false")
        boolean dryRun) {

    RequestEscalationRun command() {
        return new RequestEscalationRun(date, dryRun);
    }
}
