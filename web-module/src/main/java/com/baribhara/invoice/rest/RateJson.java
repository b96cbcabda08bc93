package com.baribhara.invoice.rest;

import com.baribhara.invoice.rates.RateKind;
import com.baribhara.invoice.rates.RateOverview;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Rate", description = "One kind of rate, cap or window, with all that is known of it by date.")
public record RateJson(
        RateKind kind,

        @Schema(description = "Whether it is law, one for all landlords; else it is the landlord's own.")
        boolean law,

        @Schema(description = "What holds on the day asked for; null before the first.", nullable = true)
        RateVersionJson now,

        @Schema(description = "What begins next after that day; null when nothing is known.", nullable = true)
        RateVersionJson next,

        @Schema(description = "All versions, the latest first.")
        List<RateVersionJson> versions) {

    static RateJson of(RateOverview rate) {
        return new RateJson(
                rate.kind(),
                rate.kind().law(),
                RateVersionJson.orNull(rate.now()),
                RateVersionJson.orNull(rate.next()),
                rate.versions().stream().map(RateVersionJson::of).toList());
    }
}
