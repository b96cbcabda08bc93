package com.baribhara.tenant.rest;

import com.baribhara.shared.Money;
import com.baribhara.tenant.ChangeRent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ChangedRent",
        description = "A rent in place of the one that was agreed from the same day.",
        requiredProperties = {"rent", "reason"})
public record ChangedRent(
        @Schema(description = "Rent a month.") Money rent,

        @Schema(maxLength = 200, example = "Agreed on renewal")
        String reason,

        @Schema(description = "Why it may come earlier than the law would have it.", maxLength = 200, nullable = true)
        String override) {

    ChangeRent command(LocalDate from) {
        return new ChangeRent(from, rent, reason, override);
    }
}
