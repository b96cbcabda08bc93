package com.baribhara.invoice.rest;

import com.baribhara.invoice.rates.TariffView;
import com.baribhara.invoice.rates.Utility;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Tariff", description = "What a supplier charges one class of consumers, by date.")
public record TariffJson(
        @Schema(example = "LT-A") String code,
        Utility utility,

        @Schema(example = "Electricity, residential (LT-A)") String name,

        @Schema(description = "The name in Bangla.", example = "বিদ্যুৎ, আবাসিক (এলটি-এ)")
        String nameBn,

        @Schema(description = "What holds on the day asked for; null before the first.", nullable = true)
        TariffVersionJson now,

        @Schema(description = "What begins next after that day; null when nothing is known.", nullable = true)
        TariffVersionJson next,

        @Schema(description = "All versions, the latest first.")
        List<TariffVersionJson> versions) {

    static TariffJson of(TariffView tariff) {
        return new TariffJson(
                tariff.code(),
                tariff.utility(),
                tariff.name(),
                tariff.nameBn(),
                TariffVersionJson.orNull(tariff.now()),
                TariffVersionJson.orNull(tariff.next()),
                tariff.versions().stream().map(TariffVersionJson::of).toList());
    }
}
