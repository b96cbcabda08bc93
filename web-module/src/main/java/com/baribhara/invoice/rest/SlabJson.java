package com.baribhara.invoice.rest;

import com.baribhara.invoice.rates.Slab;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Slab", description = "Units from one to another, both included, and what each costs.")
public record SlabJson(
        @Schema(example = "76") int from,

        @Schema(description = "Null: no end.", example = "200", nullable = true)
        Integer to,

        @Schema(
                description = "Taka a unit, with two to four decimals.",
                example = "7.20",
                pattern = "^[0-9]+\\.[0-9]{2,4}$")
        String rate,

        @Schema(description = "Holds only while the whole consumption lies within it.")
        boolean lifeline) {

    @Schema(
            name = "NewSlab",
            description = "Units from one to another, both included, and what each costs.",
            requiredProperties = {"from", "rate"})
    public record NewSlab(
            @Schema(example = "76") Integer from,

            @Schema(description = "Absent: no end; only the last slab has none.", example = "200", nullable = true)
            Integer to,

            @Schema(description = "Taka a unit, up to four decimals.", example = "7.20")
            BigDecimal rate,

            @Schema(description = "Holds only while the whole consumption lies within it.", defaultValue = "false")
            boolean lifeline) {

        Slab value() {
            return new Slab(from, to, rate, lifeline);
        }
    }

    static SlabJson of(Slab slab) {
        return new SlabJson(slab.from(), slab.to(), RateVersionJson.decimal(slab.rate()), slab.lifeline());
    }
}
