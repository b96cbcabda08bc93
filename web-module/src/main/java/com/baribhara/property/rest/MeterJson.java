package com.baribhara.property.rest;

import com.baribhara.property.MeterView;
import com.baribhara.property.Utility;
import com.baribhara.shared.web.PlainNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Meter", description = "What counts electricity, water or gas of a unit.")
public record MeterJson(
        @Schema(format = "uuid") String id,
        @Schema(format = "uuid") String unit,
        Utility utility,

        @Schema(description = "As it stands on the meter.", example = "14207733")
        String number,

        @Schema(description = "Before its point; null when nobody noted them.", example = "5", nullable = true)
        Integer digits,

        LocalDate installedOn,
        @Schema(example = "0") BigDecimal firstReading,

        @Schema(description = "Null while it counts.", nullable = true)
        LocalDate removedOn,

        @Schema(nullable = true) BigDecimal finalReading,

        @Schema(description = "The meter before it; null for the first.", format = "uuid", nullable = true)
        String replaces) {

    static MeterJson of(MeterView meter) {
        return new MeterJson(
                meter.id().toString(),
                meter.unit().toString(),
                meter.utility(),
                meter.number(),
                meter.digits(),
                meter.installedOn(),
                PlainNumber.of(meter.firstReading()),
                meter.removedOn(),
                PlainNumber.of(meter.finalReading()),
                meter.replaces() == null ? null : meter.replaces().toString());
    }
}
