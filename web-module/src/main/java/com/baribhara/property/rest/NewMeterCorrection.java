package com.baribhara.property.rest;

import com.baribhara.property.CorrectMeterEnd;
import com.baribhara.property.MeterEnd;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewMeterCorrection",
        description = "What a meter really showed when it was installed, or removed.",
        requiredProperties = {"end", "value", "why"})
public record NewMeterCorrection(
        MeterEnd end,

        @Schema(example = "4521.5", minimum = "0") BigDecimal value,

        @Schema(description = "In your own words.", maxLength = 200, example = "Two digits had changed places")
        String why,

        @Schema(
                description = "Whoever corrects it stands by a value that is refused as unlikely without this.",
                defaultValue = "false",
                nullable = true)
        Boolean confirmed) {

    CorrectMeterEnd command() {
        return new CorrectMeterEnd(end, value, why, Boolean.TRUE.equals(confirmed));
    }
}
