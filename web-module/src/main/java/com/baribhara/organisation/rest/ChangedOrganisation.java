package com.baribhara.organisation.rest;

import com.baribhara.organisation.ChangeOrganisation;
import com.baribhara.organisation.EarlyIncrease;
import com.baribhara.organisation.OrganisationView;
import com.baribhara.shared.Change;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal.Field;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChangedOrganisation", description = "What of your office is to change; what is absent stays.")
public record ChangedOrganisation(
        @Schema(implementation = String.class, example = "Rahman Estates", maxLength = 200)
        Change<String> name,

        @Schema(implementation = String.class, description = "The name in Bangla.", nullable = true, maxLength = 200)
        Change<String> nameBn,

        @Schema(implementation = String.class, description = "13 digits.", nullable = true)
        Change<String> bin,

        @Schema(
                implementation = String.class,
                description = "Your taxpayer's number (e-TIN): 12 digits; as it is shown masked, it stays.",
                example = "123456789012",
                nullable = true)
        Change<String> tin,

        @Schema(implementation = String.class, nullable = true, maxLength = 300)
        Change<String> address,

        @Schema(implementation = String.class, nullable = true, maxLength = 300)
        Change<String> addressBn,

        @Schema(implementation = String.class, nullable = true)
        Change<String> phone,

        @Schema(
                implementation = Integer.class,
                description = "The day of the month on which the night bills.",
                minimum = "1",
                maximum = "28")
        Change<Integer> billingDay,

        @Schema(implementation = Boolean.class, description = "Whether invoices are rounded to whole taka.")
        Change<Boolean> wholeTaka,

        @Schema(
                implementation = Money.class,
                description = "Above it a correction of an invoice needs a second person; null when none does.",
                nullable = true)
        Change<Money> correctionLimit,

        @Schema(
                implementation = EarlyIncrease.class,
                description = "What happens when a rent is to rise earlier than the law has it.")
        Change<EarlyIncrease> earlyIncrease,

        @Schema(
                implementation = Integer.class,
                description = "The most lines a lease gets in one run without being looked at.",
                minimum = "1",
                maximum = "10000")
        Change<Integer> lineLimit,

        @Schema(
                implementation = Integer.class,
                description = "So many percent a bill may differ from the last one without being looked at.",
                minimum = "1",
                maximum = "10000")
        Change<Integer> changeLimit,

        @Schema(
                implementation = Boolean.class,
                description =
                        "Whether owners must have a second factor; who has none sets it up before anything else, with the next access token.")
        Change<Boolean> secondFactorRequired) {

    ChangeOrganisation command(OrganisationView present) {
        return new ChangeOrganisation(
                name.or(present.name()),
                nameBn.or(present.nameBn()),
                bin.or(present.bin()),
                tin.or(present.tin()),
                address.or(present.address()),
                addressBn.or(present.addressBn()),
                phone.or(present.phone()),
                billingDay.or(present.billingDay()),
                yesOrNo("wholeTaka", wholeTaka.or(present.wholeTaka())),
                correctionLimit.or(present.correctionLimit()),
                earlyIncrease.or(present.earlyIncrease()),
                lineLimit.or(present.bounds().lines()),
                changeLimit.or(present.bounds().percent()),
                yesOrNo("secondFactorRequired", secondFactorRequired.or(present.secondFactorRequired())));
    }

    private static boolean yesOrNo(String field, Boolean given) {
        if (given == null) {
            throw new Invalid(new Field(field, "field.required"));
        }
        return given;
    }

    /** Without the taxpayer's number: records end in logs. */
    @Override
    public String toString() {
        return "ChangedOrganisation";
    }
}
