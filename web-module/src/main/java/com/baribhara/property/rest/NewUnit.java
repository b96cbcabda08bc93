package com.baribhara.property.rest;

import com.baribhara.property.CreateUnit;
import com.baribhara.property.PropertyId;
import com.baribhara.property.UnitKind;
import com.baribhara.property.UnitStatus;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewUnit",
        description = "A unit to be created in a property.",
        requiredProperties = {"code", "kind"})
public record NewUnit(
        @Schema(
                description = "Its short name within the property.",
                example = "A-3",
                pattern = "^[A-Za-z0-9._/-]{1,40}$")
        String code,

        UnitKind kind,

        @Schema(example = "3", nullable = true, maxLength = 40)
        String floor,

        @Schema(
                description = "Square feet, needed only by charges that count them.",
                example = "1250",
                nullable = true,
                exclusiveMinimum = false,
                minimum = "0.01")
        BigDecimal areaSft,

        @Schema(description = "Absent: it is to let.", defaultValue = "AVAILABLE", nullable = true)
        UnitStatus status) {

    CreateUnit command(PropertyId property) {
        return new CreateUnit(property, code, kind, floor, areaSft, status);
    }
}
