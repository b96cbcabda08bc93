package com.baribhara.organisation.rest;

import com.baribhara.organisation.EarlyIncrease;
import com.baribhara.organisation.OrganisationView;
import com.baribhara.shared.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Organisation", description = "Your office, and the rules it bills by.")
public record OrganisationJson(
        @Schema(format = "uuid") String id,
        @Schema(example = "Rahman Estates") String name,

        @Schema(description = "The name in Bangla.", nullable = true)
        String nameBn,

        @Schema(description = "Business identification number for VAT.", nullable = true)
        String bin,

        @Schema(
                description = "Your taxpayer's number (e-TIN), masked but for its last four digits.",
                example = "********9012",
                nullable = true)
        String tin,

        @Schema(nullable = true) String address,
        @Schema(nullable = true) String addressBn,

        @Schema(description = "In international form.", example = "+88029876543", nullable = true)
        String phone,

        @Schema(description = "The day of the month on which the night bills.", minimum = "1", maximum = "28")
        int billingDay,

        @Schema(description = "Whether invoices are rounded to whole taka.")
        boolean wholeTaka,

        @Schema(
                description = "Above it a correction of an invoice needs a second person; null when none does.",
                nullable = true)
        Money correctionLimit,

        @Schema(description = "What happens when a rent is to rise earlier than the law has it.")
        EarlyIncrease earlyIncrease,

        @Schema(description = "The most lines a lease gets in one run without being looked at.")
        int lineLimit,

        @Schema(description = "So many percent a bill may differ from the last one without being looked at.")
        int changeLimit,

        @Schema(description = "Whether owners must have a second factor.")
        boolean secondFactorRequired) {

    static OrganisationJson of(OrganisationView office) {
        return new OrganisationJson(
                office.id().toString(),
                office.name(),
                office.nameBn(),
                office.bin(),
                office.tin(),
                office.address(),
                office.addressBn(),
                office.phone(),
                office.billingDay(),
                office.wholeTaka(),
                office.correctionLimit(),
                office.earlyIncrease(),
                office.bounds().lines(),
                office.bounds().percent(),
                office.secondFactorRequired());
    }
}
