package com.baribhara.property.rest;

import com.baribhara.property.InstallMeter;
import com.baribhara.property.UnitId;
import com.baribhara.property.Utility;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewMeter",
        description = "A meter that counts from a day on.",
        requiredProperties = {"unit", "utility", "number", "installedOn", "firstReading"})
public record NewMeter(
        @Schema(implementation = String.class, format = "uuid")
        UnitId unit,

        Utility utility,

        @Schema(maxLength = 40, example = "14207733") String number,

        @Schema(
                description = "Before its point. Without them it is taken never to go round.",
                minimum = "3",
                maximum = "9",
                nullable = true)
        Integer digits,

        LocalDate installedOn,

        @Schema(description = "What it showed on that day.", example = "4521.5", minimum = "0")
        BigDecimal firstReading) {

    InstallMeter command() {
        return new InstallMeter(unit, utility, number, digits, installedOn, firstReading);
    }
}
