package com.baribhara.property.rest;

import com.baribhara.property.ReplaceMeter;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MeterReplacement",
        description = "One meter ends and another counts on in its place, at the same prices.",
        requiredProperties = {"on", "finalReading", "number", "firstReading"})
public record MeterReplacement(
        LocalDate on,

        @Schema(description = "What the old one showed last.", example = "4688", minimum = "0")
        BigDecimal finalReading,

        @Schema(description = "That of the new one.", maxLength = 40)
        String number,

        @Schema(minimum = "3", maximum = "9", nullable = true)
        Integer digits,

        @Schema(description = "What the new one showed.", example = "0", minimum = "0")
        BigDecimal firstReading) {

    ReplaceMeter command() {
        return new ReplaceMeter(on, finalReading, number, digits, firstReading);
    }
}
