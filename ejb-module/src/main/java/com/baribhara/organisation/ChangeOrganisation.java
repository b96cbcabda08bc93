package com.baribhara.organisation;

import com.baribhara.shared.Money;

/**
 * How the office is to be from now on; what is null or blank is taken away. Invoices that are issued already stay as they are.
 *
 * @param bin business identification number for VAT, 13 digits
 * @param tin taxpayer's number, 12 digits; as it is shown masked: the one there is stays
 * @param billingDay the day of the month on which the night bills, 1 to 28
 * @param wholeTaka whether invoices are rounded to whole taka
 * @param correctionLimit up to this amount one person may correct an invoice; null for any
 * @param earlyIncrease what happens when a rent is to rise earlier than the law has it
 * @param lineLimit the most lines a lease gets in one run without being looked at
 * @param changeLimit so many percent a bill may be more than the last one, or as much less, without being looked at
 * @param secondFactorRequired whether owners must have a second factor
 */
public record ChangeOrganisation(
        String name,
        String nameBn,
        String bin,
        String tin,
        String address,
        String addressBn,
        String phone,
        Integer billingDay,
        boolean wholeTaka,
        Money correctionLimit,
        EarlyIncrease earlyIncrease,
        Integer lineLimit,
        Integer changeLimit,
        boolean secondFactorRequired) {

    /** Without the taxpayer's number: records end in logs. */
    @Override
    public String toString() {
        return "ChangeOrganisation[" + name + "]";
    }
}
