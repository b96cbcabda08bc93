package com.baribhara.tenant.rest;

import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.LeaseChargeView;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Charge", description = "What is paid beside the rent.")
public record ChargeJson(
        @Schema(description = "Its short name within the lease.", example = "SERVICE_CHARGE")
        String code,

        ChargeKind kind,

        @Schema(description = "How the amount is meant: taka a month, taka a square foot and month, or taka once.")
        ChargeBasis basis,

        @Schema(
                description = "Taka, with two decimals; up to four for a rate a square foot.",
                example = "2500.00",
                pattern = "^[0-9]{1,10}\\.[0-9]{2,4}$")
        String amount,

        @Schema(description = "Whether a part of a month costs a part of the amount.")
        boolean prorated,

        @Schema(description = "First day it is charged; null: with the lease.", nullable = true)
        LocalDate start,

        @Schema(description = "Last day it is charged; null: with the lease.", nullable = true)
        LocalDate end) {

    private static final int DECIMALS = 2;

    static ChargeJson of(LeaseChargeView charge) {
        var amount = charge.amount().stripTrailingZeros();
        return new ChargeJson(
                charge.code(),
                charge.kind(),
                charge.basis(),
                (amount.scale() < DECIMALS ? amount.setScale(DECIMALS) : amount).toPlainString(),
                charge.prorated(),
                charge.start(),
                charge.end());
    }
}
