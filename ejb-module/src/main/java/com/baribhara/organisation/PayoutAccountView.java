package com.baribhara.organisation;

/**
 * All null when there is none.
 *
 * @param bankName null for a wallet, as branch and routing number are
 * @param holder in whose name it is
 * @param accountNumber masked but for its last four digits, unless its owner asked to see it whole
 */
public record PayoutAccountView(
        PayoutMeans means, String bankName, String branch, String routingNumber, String holder, String accountNumber) {
    public static final PayoutAccountView NONE = new PayoutAccountView(null, null, null, null, null, null);

    /** Whether there is one. */
    public boolean kept() {
        return means != null;
    }

    /** With the number masked, whatever was asked for: records end in logs. */
    @Override
    public String toString() {
        String end = kept() ? accountNumber.substring(accountNumber.length() - 4) : "";
        return "PayoutAccountView[" + means + ", " + bankName + ", " + branch + ", " + routingNumber + ", " + holder
                + ", " + end + "]";
    }
}
