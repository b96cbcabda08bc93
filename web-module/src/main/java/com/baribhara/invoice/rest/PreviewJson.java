package com.baribhara.invoice.rest;

import com.baribhara.invoice.PreviewChange;
import com.baribhara.invoice.RunPreview;
import com.baribhara.shared.Money;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RunPreview", description = "What a dry run found: the month it would make, beside the month before.")
public record PreviewJson(
        @Schema(description = "Whether its leases are kept: of dry runs only the latest keeps them.")
        boolean kept,

        @Schema(description = "Whether something was changed since that bears on bills.")
        boolean outdated,

        long invoices,
        Money vat,

        @Schema(description = "With VAT; what the run would bill.")
        Money amount,

        Money lastMonth,
        @Schema(description = "To the month before.") Money difference,
        List<Part> parts) {

    @Schema(name = "RunPreviewPart", description = "The leases that differ from the month before for the same reason.")
    public record Part(
            PreviewChange change,
            long leases,
            long invoices,
            Money net,
            Money vat,
            Money amount,
            Money lastMonth,
            Money difference) {

        static Part of(RunPreview.Part part) {
            return new Part(
                    part.change(),
                    part.leases(),
                    part.invoices(),
                    part.net(),
                    part.vat(),
                    part.amount(),
                    part.lastMonth(),
                    part.difference());
        }
    }

    static PreviewJson of(RunPreview preview) {
        return new PreviewJson(
                preview.kept(),
                preview.outdated(),
                preview.invoices(),
                preview.vat(),
                preview.amount(),
                preview.lastMonth(),
                preview.difference(),
                preview.parts().stream().map(Part::of).toList());
    }
}
