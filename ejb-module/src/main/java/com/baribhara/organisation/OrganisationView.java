package com.baribhara.organisation;

import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationId;

/**
 * @param bin business identification number for VAT, null without
 * @param tin taxpayer's number, masked but for its last four digits
 * @param phone in the form of E.164
 * @param billingDay the day of the month on which the night bills
 * @param wholeTaka whether totals are rounded to whole taka
 * @param correctionLimit above it a correction of an invoice needs a second person; null when none does
 * @param earlyIncrease what happens when a rent is to rise earlier than the law has it
 * @param bounds beyond them a bill waits until somebody has looked at it
 * @param secondFactorRequired whether owners must have a second factor
 */
public record OrganisationView(
        OrganisationId id,
        String name,
        String nameBn,
        String bin,
        String tin,
        String address,
        String addressBn,
        String phone,
        int billingDay,
        boolean wholeTaka,
        Money correctionLimit,
        EarlyIncrease earlyIncrease,
        BillBounds bounds,
        boolean secondFactorRequired) {}
