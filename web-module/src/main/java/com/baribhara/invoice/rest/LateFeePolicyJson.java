package com.baribhara.invoice.rest;

import com.baribhara.invoice.LateFeeMode;
import com.baribhara.invoice.LateFeePolicyView;
import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LateFeePolicy", description = "What being late costs from a day on; a version never changes.")
public record LateFeePolicyJson(
        @Schema(format = "uuid") String id,

        @Schema(format = "uuid", description = "The lease it is for; none for the whole organisation.", nullable = true)
        String lease,

        LateFeeMode basis,

        @Schema(
                implementation = String.class,
                description = "Taka, percent or taka a day, as the basis says.",
                nullable = true)
        BigDecimal rate,

        @Schema(description = "The most a fee can come to.", nullable = true)
        Money cap,

        @Schema(description = "Free days after the due day.", nullable = true)
        Integer graceDays,

        @Schema(description = "The first due day it is for.")
        LocalDate validFrom,

        String enteredBy,
        OffsetDateTime enteredAt) {

    static LateFeePolicyJson of(LateFeePolicyView policy) {
        return new LateFeePolicyJson(
                policy.id().toString(),
                policy.lease() == null ? null : policy.lease().toString(),
                policy.basis(),
                policy.rate(),
                policy.cap(),
                policy.graceDays(),
                policy.validFrom(),
                policy.enteredBy(),
                policy.enteredAt());
    }
}
