package com.baribhara.property.rest;

import com.baribhara.property.LimitAccess;
import com.baribhara.property.PropertyId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewAccessScope",
        description = "Which buildings somebody is to see from now on.",
        requiredProperties = {"limited"})
public record NewAccessScope(
        @Schema(description = "False lets them see all; then no property is named.")
        boolean limited,

        @Schema(description = "Ids of the properties they see; none shows them nothing.", maxItems = 500)
        List<PropertyId> properties) {

    LimitAccess command() {
        return new LimitAccess(limited, properties);
    }
}
