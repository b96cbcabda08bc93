package com.baribhara.property.rest;

import com.baribhara.property.Address;
import com.baribhara.property.PropertyView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Property", description = "A building or a plot with units.")
public record PropertyJson(
        @Schema(format = "uuid") String id,

        @Schema(description = "The landlord's own short name for it.", example = "DHK-07")
        String code,

        @Schema(example = "Shapla Tower") String name,

        @Schema(description = "The name in Bangla.", example = "শাপলা টাওয়ার", nullable = true)
        String nameBn,

        AddressJson address,

        @Schema(description = "How many units it has.", example = "24")
        long units) {

    @Schema(name = "Address", description = "Where it stands, in the parts of a Bangladeshi address.")
    public record AddressJson(
            @Schema(example = "House 12", nullable = true, maxLength = 100)
            String holding,

            @Schema(example = "Road 7", nullable = true, maxLength = 100)
            String road,

            @Schema(example = "Block C", nullable = true, maxLength = 100)
            String block,

            @Schema(example = "Banani", maxLength = 100) String area,

            @Schema(example = "Gulshan", nullable = true, maxLength = 100)
            String thana,

            @Schema(example = "Dhaka", maxLength = 100) String district,

            @Schema(example = "1213", nullable = true, pattern = "^[0-9]{4}$")
            String postCode) {

        static AddressJson of(Address address) {
            return new AddressJson(
                    address.holding(),
                    address.road(),
                    address.block(),
                    address.area(),
                    address.thana(),
                    address.district(),
                    address.postCode());
        }

        Address value() {
            return new Address(holding, road, block, area, thana, district, postCode);
        }
    }

    static PropertyJson of(PropertyView property) {
        return new PropertyJson(
                property.id().toString(),
                property.code(),
                property.name(),
                property.nameBn(),
                AddressJson.of(property.address()),
                property.units());
    }
}
