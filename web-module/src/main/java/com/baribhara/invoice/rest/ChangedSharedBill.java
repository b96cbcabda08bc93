package com.baribhara.invoice.rest;

import com.baribhara.invoice.sharing.SharedBillTerms;
import com.baribhara.invoice.sharing.UnitWeight;
import com.baribhara.invoice.sharing.Vacancy;
import com.baribhara.shared.Change;
import com.baribhara.shared.Money;
import com.baribhara.tenant.SplitBasis;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ChangedSharedBill",
        description = "What of a shared bill is to be corrected; what is absent stays.",
        requiredProperties = {"reason"})
public record ChangedSharedBill(
        @Schema(implementation = LocalDate.class, example = "2026-10-01")
        Change<LocalDate> from,

        @Schema(implementation = LocalDate.class, example = "2026-10-31")
        Change<LocalDate> to,

        @Schema(implementation = Money.class) Change<Money> amount,
        @Schema(implementation = SplitBasis.class) Change<SplitBasis> basis,
        @Schema(implementation = Vacancy.class) Change<Vacancy> vacancy,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = UnitWeightJson.class,
                description = "All of them, in the place of those that were told.")
        Change<List<UnitWeightJson>> weights,

        @Schema(implementation = String.class, maxLength = 200, nullable = true)
        Change<String> note,

        @Schema(description = "Why.", maxLength = 200, example = "The supplier sent a corrected bill")
        String reason) {

    SharedBillTerms terms(SharedBillTerms now) {
        return new SharedBillTerms(
                from.or(now.from()),
                to.or(now.to()),
                amount.or(now.amount()),
                basis.or(now.basis()),
                vacancy.or(now.vacancy()),
                weights.map(UnitWeightJson::told).or(told(now)),
                note.or(now.note()));
    }

    /** What was told for another basis says nothing of this one. */
    private List<UnitWeight> told(SharedBillTerms now) {
        return basis.or(now.basis()) == now.basis() ? now.weights() : List.of();
    }
}
