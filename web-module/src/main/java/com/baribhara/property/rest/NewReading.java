package com.baribhara.property.rest;

import com.baribhara.property.EnterReading;
import com.baribhara.property.ReadingId;
import com.baribhara.property.ReadingKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewReading",
        description = "What a meter showed. Of a removed meter only days before its removal are taken.",
        requiredProperties = {"readOn", "value"})
public record NewReading(
        @Schema(
                description =
                        "A day that was not read yet, between two that were as well, or the day of the one it corrects.",
                example = "2026-07-31")
        LocalDate readOn,

        @Schema(example = "4688.0", minimum = "0") BigDecimal value,

        @Schema(description = "Absent: regular.", defaultValue = "REGULAR", nullable = true)
        ReadingKind kind,

        @Schema(maxLength = 200, nullable = true) String note,

        @Schema(
                implementation = String.class,
                description = "The reading of that day that was wrong.",
                format = "uuid",
                nullable = true)
        ReadingId corrects,

        @Schema(
                description = "Whoever read it stands by a value that is refused as unlikely without this.",
                defaultValue = "false",
                nullable = true)
        Boolean confirmed) {

    EnterReading command() {
        return new EnterReading(readOn, value, kind, note, corrects, Boolean.TRUE.equals(confirmed));
    }
}
