package com.baribhara.tenant.rest;

import com.baribhara.shared.Money;
import com.baribhara.tenant.ChangeRent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewRentChange",
        description = "A rent from a day on that has none yet.",
        requiredProperties = {"from", "rent", "reason"})
public record NewRentChange(
        @Schema(
                description =
                        "First day at this rent; may lie in months that are billed: the next run then posts the difference.",
                example = "2026-08-16")
        LocalDate from,

        @Schema(description = "Rent a month.") Money rent,

        @Schema(maxLength = 200, example = "Agreed on renewal")
        String reason,

        @Schema(description = "Why it may come earlier than the law would have it.", maxLength = 200, nullable = true)
        String override) {

    ChangeRent command() {
        return new ChangeRent(from, rent, reason, override);
    }
}
