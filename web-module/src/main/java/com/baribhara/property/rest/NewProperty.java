package com.baribhara.property.rest;

import com.baribhara.property.CreateProperty;
import com.baribhara.property.rest.PropertyJson.AddressJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewProperty",
        description = "A property to be created.",
        requiredProperties = {"name", "address"})
public record NewProperty(
        @Schema(
                description = "The landlord's own short name for it; made up when absent.",
                example = "DHK-07",
                nullable = true,
                pattern = "^[A-Za-z0-9._/-]{1,40}$")
        String code,

        @Schema(example = "Shapla Tower", maxLength = 200) String name,

        @Schema(description = "The name in Bangla.", example = "শাপলা টাওয়ার", nullable = true, maxLength = 200)
        String nameBn,

        AddressJson address) {

    CreateProperty command() {
        return new CreateProperty(code, name, nameBn, address == null ? null : address.value());
    }
}
