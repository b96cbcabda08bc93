package com.baribhara.invoice.rest;

import com.baribhara.invoice.sharing.EnterSharedBill;
import com.baribhara.invoice.sharing.SharedBillKind;
import com.baribhara.invoice.sharing.SharedBillTerms;
import com.baribhara.invoice.sharing.Vacancy;
import com.baribhara.property.PropertyId;
import com.baribhara.shared.Money;
import com.baribhara.tenant.SplitBasis;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewSharedBill",
        description = "A supplier's bill of a building, to be split among its units.",
        requiredProperties = {"property", "kind", "number", "from", "to", "amount", "basis"})
public record NewSharedBill(
        @Schema(implementation = String.class, format = "uuid")
        PropertyId property,

        @Schema(description = "`ELECTRICITY` is that of what is common; `OTHER` wants a note.")
        SharedBillKind kind,

        @Schema(description = "The supplier's; a building has one of a kind once.", maxLength = 40, example = "W-118")
        String number,

        @Schema(description = "First day that is billed.", example = "2026-10-01")
        LocalDate from,

        @Schema(description = "Last day, included; not in the future.", example = "2026-10-31")
        LocalDate to,

        Money amount,
        SplitBasis basis,

        @Schema(
                description = "Who bears the days on which nobody rented a unit; the landlord when absent.",
                nullable = true)
        Vacancy vacancy,

        @Schema(description = "How many persons, or shares, each unit has; for these bases only.", nullable = true)
        List<UnitWeightJson> weights,

        @Schema(maxLength = 200, nullable = true) String note) {

    EnterSharedBill command() {
        return new EnterSharedBill(
                property,
                kind,
                number,
                new SharedBillTerms(from, to, amount, basis, vacancy, UnitWeightJson.told(weights), note));
    }
}
