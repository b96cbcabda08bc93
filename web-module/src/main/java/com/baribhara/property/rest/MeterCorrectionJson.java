package com.baribhara.property.rest;

import com.baribhara.property.MeterCorrectionView;
import com.baribhara.property.MeterEnd;
import com.baribhara.shared.web.PlainNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MeterCorrection", description = "That the first or the final reading of a meter was wrong.")
public record MeterCorrectionJson(
        @Schema(format = "uuid") String meter,
        MeterEnd end,

        @Schema(description = "The day of the reading.") LocalDate on,

        @Schema(description = "Counts the corrections of that end, from 1.")
        int revision,

        @Schema(description = "What was entered before.", example = "4251.5")
        BigDecimal was,

        @Schema(example = "4521.5") BigDecimal value,
        String why,
        String correctedBy,
        OffsetDateTime correctedAt) {

    static MeterCorrectionJson of(MeterCorrectionView correction) {
        return new MeterCorrectionJson(
                correction.meter().toString(),
                correction.end(),
                correction.on(),
                correction.revision(),
                PlainNumber.of(correction.was()),
                PlainNumber.of(correction.value()),
                correction.why(),
                correction.correctedBy(),
                correction.correctedAt());
    }
}
