package com.baribhara.invoice.rest;

import com.baribhara.invoice.ParkReason;
import com.baribhara.invoice.ParkedKind;
import com.baribhara.invoice.ParkedLease;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.web.Messages;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ParkedLease", description = "A lease that a run could not bill, and why.")
public record ParkedJson(
        @Schema(format = "uuid") String lease,
        @Schema(example = "L-0042") String leaseCode,
        BillingMonth month,

        @Schema(description = "Whether its month waits, or what its meters counted.")
        ParkedKind kind,

        ParkReason reason,

        @Schema(description = "The reason in the reader's language.")
        String message,

        OffsetDateTime parkedAt) {

    static ParkedJson of(ParkedLease parked, Locale locale) {
        return new ParkedJson(
                parked.lease().toString(),
                parked.leaseCode(),
                parked.month(),
                parked.kind(),
                parked.reason(),
                Messages.text("parked." + parked.reason(), parked.reason().arguments(parked.args()), locale),
                parked.parkedAt());
    }
}
