package com.baribhara.property.rest;

import com.baribhara.property.ReadingKind;
import com.baribhara.property.ReadingView;
import com.baribhara.shared.web.PlainNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Reading", description = "What a meter showed on a day.")
public record ReadingJson(
        @Schema(format = "uuid") String id,
        @Schema(format = "uuid") String meter,
        LocalDate readOn,
        @Schema(example = "4688") BigDecimal value,
        ReadingKind kind,
        @Schema(nullable = true) String note,
        String takenBy,
        OffsetDateTime takenAt,

        @Schema(description = "Counts the corrections of the day, from 0.")
        int revision,

        @Schema(description = "False when a correction took its place.")
        boolean holds) {

    static ReadingJson of(ReadingView reading) {
        return new ReadingJson(
                reading.id().toString(),
                reading.meter().toString(),
                reading.readOn(),
                PlainNumber.of(reading.value()),
                reading.kind(),
                reading.note(),
                reading.takenBy(),
                reading.takenAt(),
                reading.revision(),
                reading.holds());
    }
}
