package com.baribhara.organisation.rest;

import com.baribhara.organisation.ChangePayoutAccount;
import com.baribhara.organisation.PayoutMeans;
import com.baribhara.shared.security.ProofOfPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewPayoutAccount",
        description = "Another payout account, said whole, and once more who is asking.",
        requiredProperties = {"means", "holder", "accountNumber", "current"})
public record NewPayoutAccount(
        PayoutMeans means,

        @Schema(
                description = "Needed for a bank; of a wallet it is not kept.",
                example = "Sonali Bank PLC",
                nullable = true,
                maxLength = 100)
        String bankName,

        @Schema(
                description = "Needed for a bank; of a wallet it is not kept.",
                example = "Dhanmondi",
                nullable = true,
                maxLength = 100)
        String branch,

        @Schema(
                description = "Nine digits; needed for a bank, of a wallet it is not kept.",
                example = "200261186",
                nullable = true)
        String routingNumber,

        @Schema(description = "In whose name the account is.", example = "Rahman Estates", maxLength = 100)
        String holder,

        @Schema(
                description = "Of the account at the bank (6 to 20 digits), or the mobile number of the wallet.",
                example = "0123401234567")
        String accountNumber,

        @Schema(description = "The current password.", maxLength = 1024)
        String current,

        @Schema(
                description = "The code of the second factor, or a recovery code; needed when there is one.",
                maxLength = 100,
                nullable = true)
        String otp) {

    ChangePayoutAccount command() {
        return new ChangePayoutAccount(means, bankName, branch, routingNumber, holder, accountNumber);
    }

    ProofOfPerson proof() {
        return new ProofOfPerson(current, otp);
    }

    /** Neither number nor password: records end in logs. */
    @Override
    public String toString() {
        return "NewPayoutAccount[" + means + "]";
    }
}
