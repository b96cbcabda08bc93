package com.baribhara.invoice.rest;

import com.baribhara.invoice.ParkReason;
import com.baribhara.invoice.PreviewChange;
import com.baribhara.invoice.PreviewLine;
import com.baribhara.shared.Money;
import com.baribhara.shared.web.Messages;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RunPreviewLine", description = "What a dry run found for one lease.")
public record PreviewLineJson(
        @Schema(format = "uuid") String lease,
        @Schema(example = "L-0042") String leaseCode,

        @Schema(description = "Why it differs from the month before.")
        PreviewChange change,

        @Schema(description = "What the run would bill, missed months included; below zero for a credit.")
        Money amount,

        @Schema(description = "What the month before brought.")
        Money lastMonth,

        @Schema(description = "Of the whole month to the month before.")
        Money difference,

        @Schema(description = "Why it would be parked; null when it would not.", nullable = true)
        ParkReason reason,

        @Schema(description = "The reason in the reader's language.", nullable = true)
        String message) {

    static PreviewLineJson of(PreviewLine line, Locale locale) {
        PreviewLine.Obstacle obstacle = line.obstacle();
        ParkReason reason = obstacle == null ? null : obstacle.reason();
        return new PreviewLineJson(
                line.lease().toString(),
                line.leaseCode(),
                line.change(),
                line.amount(),
                line.lastMonth(),
                line.difference(),
                reason,
                reason == null
                        ? null
                        : Messages.text(
                                "parked." + reason,
                                reason.arguments(obstacle.args() == null ? "" : obstacle.args()),
                                locale));
    }
}
