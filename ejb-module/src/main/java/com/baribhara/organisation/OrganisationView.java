package com.baribhara.organisation;

import com.baribhara.shared.OrganisationId;

/**
 * @param billingDay the day of the month on which the night bills
 * @param wholeTaka whether totals are rounded to whole taka
 */
public record OrganisationView(
        OrganisationId id, String name, String nameBn, String bin, int billingDay, boolean wholeTaka) {}
