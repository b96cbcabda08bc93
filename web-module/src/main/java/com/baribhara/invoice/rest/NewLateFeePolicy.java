package com.baribhara.invoice.rest;

import com.baribhara.invoice.EnterLateFeePolicy;
import com.baribhara.invoice.LateFeeMode;
import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewLateFeePolicy",
        description = "What being late costs from a day on.",
        requiredProperties = {"basis", "validFrom"})
public record NewLateFeePolicy(
        @Schema(
                implementation = String.class,
                format = "uuid",
                description = "The lease it is for; the whole organisation when it is left out.",
                nullable = true)
        LeaseId lease,

        LateFeeMode basis,

        @Schema(
                implementation = String.class,
                description = "Taka, percent or taka a day, as the basis says.",
                example = "5",
                nullable = true)
        BigDecimal rate,

        @Schema(description = "The most a fee can come to.", nullable = true)
        Money cap,

        @Schema(description = "Free days after the due day.", minimum = "0", maximum = "90", nullable = true)
        Integer graceDays,

        @Schema(description = "The first due day it is for.", example = "2026-07-01")
        LocalDate validFrom) {

    EnterLateFeePolicy command() {
        return new EnterLateFeePolicy(lease, basis, rate, cap, graceDays, validFrom);
    }
}
