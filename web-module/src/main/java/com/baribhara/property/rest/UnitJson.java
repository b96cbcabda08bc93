package com.baribhara.property.rest;

import com.baribhara.property.UnitKind;
import com.baribhara.property.UnitStatus;
import com.baribhara.property.UnitView;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Unit", description = "What is let: a flat, a shop, a garage.")
public record UnitJson(
        @Schema(format = "uuid") String id,

        @Schema(description = "The property it belongs to.", format = "uuid")
        String property,

        @Schema(description = "Its short name within the property.", example = "A-3")
        String code,

        UnitKind kind,
        @Schema(example = "3", nullable = true) String floor,

        @Schema(description = "Square feet; null when nobody measured it.", example = "1250.00", nullable = true)
        BigDecimal areaSft,

        @Schema(description = "Whether it may be let; whether it is let now, its leases say.")
        UnitStatus status) {

    static UnitJson of(UnitView unit) {
        return new UnitJson(
                unit.id().toString(),
                unit.property().toString(),
                unit.code(),
                unit.kind(),
                unit.floor(),
                unit.areaSft(),
                unit.status());
    }
}
