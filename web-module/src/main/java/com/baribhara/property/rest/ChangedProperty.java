package com.baribhara.property.rest;

import com.baribhara.property.ChangeProperty;
import com.baribhara.property.PropertyView;
import com.baribhara.property.rest.PropertyJson.AddressJson;
import com.baribhara.shared.Change;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ChangedProperty",
        description = "What of a property is to change; what is absent stays. The address comes whole.")
public record ChangedProperty(
        @Schema(implementation = String.class, example = "Shapla Tower", maxLength = 200)
        Change<String> name,

        @Schema(
                implementation = String.class,
                description = "The name in Bangla.",
                example = "শাপলা টাওয়ার",
                nullable = true,
                maxLength = 200)
        Change<String> nameBn,

        @Schema(implementation = AddressJson.class) Change<AddressJson> address) {

    ChangeProperty command(PropertyView present) {
        return new ChangeProperty(
                name.or(present.name()),
                nameBn.or(present.nameBn()),
                address.map(AddressJson::value).or(present.address()));
    }
}
