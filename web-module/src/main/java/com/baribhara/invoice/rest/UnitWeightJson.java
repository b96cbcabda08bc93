package com.baribhara.invoice.rest;

import com.baribhara.invoice.sharing.UnitWeight;
import com.baribhara.property.UnitId;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "UnitWeight",
        description = "How many persons a unit has, or how many shares.",
        requiredProperties = {"unit", "weight"})
public record UnitWeightJson(
        @Schema(implementation = String.class, format = "uuid")
        UnitId unit,

        @Schema(example = "4", minimum = "0") BigDecimal weight) {

    static List<UnitWeight> told(List<UnitWeightJson> weights) {
        return weights == null
                ? List.of()
                : weights.stream()
                        .map(one -> new UnitWeight(one.unit(), one.weight()))
                        .toList();
    }
}
