package com.baribhara.organisation.rest;

import com.baribhara.organisation.PayoutAccountView;
import com.baribhara.organisation.PayoutMeans;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PayoutAccount",
        description =
                "Where you are paid out the rents that were collected for you; all null when that is not said yet.")
public record PayoutAccountJson(
        @Schema(nullable = true) PayoutMeans means,

        @Schema(description = "Null for a wallet.", example = "Sonali Bank PLC", nullable = true)
        String bankName,

        @Schema(description = "Null for a wallet.", example = "Dhanmondi", nullable = true)
        String branch,

        @Schema(description = "Nine digits; null for a wallet.", example = "200261186", nullable = true)
        String routingNumber,

        @Schema(description = "In whose name the account is.", example = "Rahman Estates", nullable = true)
        String holder,

        @Schema(
                description =
                        "Of the account at the bank, or the mobile number of the wallet; masked but for its last four digits"
                                + " unless it was asked for.",
                example = "*********4567",
                nullable = true)
        String accountNumber) {

    static PayoutAccountJson of(PayoutAccountView account) {
        return new PayoutAccountJson(
                account.means(),
                account.bankName(),
                account.branch(),
                account.routingNumber(),
                account.holder(),
                account.accountNumber());
    }

    /** Without the number: records end in logs. */
    @Override
    public String toString() {
        return "PayoutAccountJson[" + means + "]";
    }
}
