package com.baribhara.property.rest;

import com.baribhara.property.RemoveMeter;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MeterRemoval",
        description = "A meter that counts no more.",
        requiredProperties = {"on", "finalReading"})
public record MeterRemoval(
        LocalDate on,

        @Schema(description = "What it showed last.", example = "4688", minimum = "0")
        BigDecimal finalReading) {

    RemoveMeter command() {
        return new RemoveMeter(on, finalReading);
    }
}
