package com.baribhara.organisation;

/**
 * The payout account as it is to be from now on, said whole.
 *
 * @param bankName with branch and routing number of accounts at banks; of a wallet none is kept
 * @param routingNumber nine digits
 * @param holder in whose name it is
 * @param accountNumber at the bank, or the mobile number of a wallet
 */
public record ChangePayoutAccount(
        PayoutMeans means, String bankName, String branch, String routingNumber, String holder, String accountNumber) {

    /** Without the number: records end in logs. */
    @Override
    public String toString() {
        return "ChangePayoutAccount[" + means + "]";
    }
}
