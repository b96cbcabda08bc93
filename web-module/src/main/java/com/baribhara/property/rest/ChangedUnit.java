package com.baribhara.property.rest;

import com.baribhara.property.ChangeUnit;
import com.baribhara.property.UnitKind;
import com.baribhara.property.UnitStatus;
import com.baribhara.property.UnitView;
import com.baribhara.shared.Change;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChangedUnit", description = "What of a unit is to change; what is absent stays.")
public record ChangedUnit(
        @Schema(implementation = UnitKind.class) Change<UnitKind> kind,

        @Schema(implementation = String.class, example = "3", nullable = true, maxLength = 40)
        Change<String> floor,

        @Schema(
                implementation = BigDecimal.class,
                description = "Square feet.",
                example = "1250",
                nullable = true,
                minimum = "0.01")
        Change<BigDecimal> areaSft,

        @Schema(implementation = UnitStatus.class, description = "Whether it may be let.")
        Change<UnitStatus> status) {

    ChangeUnit command(UnitView present) {
        return new ChangeUnit(
                kind.or(present.kind()),
                floor.or(present.floor()),
                areaSft.or(present.areaSft()),
                status.or(present.status()));
    }
}
