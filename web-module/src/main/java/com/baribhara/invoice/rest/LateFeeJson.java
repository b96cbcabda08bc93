package com.baribhara.invoice.rest;

import com.baribhara.invoice.LateFeeLineView;
import com.baribhara.invoice.LineExplanation;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LateFee", description = "What a run posts for one late invoice, or would.")
public record LateFeeJson(
        @Schema(format = "uuid") String lease,
        String leaseCode,

        @Schema(format = "uuid", description = "The invoice that is late.")
        String invoice,

        @Schema(description = "Its number.", example = "INV-000123")
        String number,

        BillingMonth month,

        @Schema(description = "When it was due.") LocalDate due,

        @Schema(description = "The fee as a whole in words, in the language of the request.")
        String explanation,

        @Schema(description = "What earlier documents charged of it.")
        Money before,

        @Schema(description = "What is missing.") Money amount) {

    static LateFeeJson of(LateFeeLineView fee, Locale language) {
        return new LateFeeJson(
                fee.lease().toString(),
                fee.leaseCode(),
                fee.invoice().toString(),
                fee.number().toString(),
                fee.month(),
                fee.due(),
                LineExplanation.in(language, false).of(fee.arithmetic()),
                fee.before(),
                fee.amount());
    }
}
