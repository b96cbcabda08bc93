package com.baribhara.tenant.rest;

import com.baribhara.shared.Change;
import com.baribhara.shared.Money;
import com.baribhara.tenant.ChangeLease;
import com.baribhara.tenant.CreateLease;
import com.baribhara.tenant.LeaseChargeView;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.LeaseView;
import com.baribhara.tenant.ProrationPolicy;
import com.baribhara.tenant.VatMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChangedLease", description = "What of a lease is to change; what is absent stays.")
public record ChangedLease(
        @Schema(implementation = LocalDate.class, description = "First day.", example = "2026-07-01")
        Change<LocalDate> start,

        @Schema(
                implementation = LocalDate.class,
                description = "Last day, included; null for an open lease.",
                nullable = true)
        Change<LocalDate> end,

        @Schema(implementation = LocalDate.class, description = "First day to be billed here.", nullable = true)
        Change<LocalDate> billedFrom,

        @Schema(
                implementation = Money.class,
                description = "Rent a month at first; once billed, another is agreed as a change of rent.")
        Change<Money> rent,

        @Schema(
                implementation = Integer.class,
                description = "Day of the month on which the bill is due.",
                minimum = "1",
                maximum = "28")
        Change<Integer> dueDay,

        @Schema(implementation = ProrationPolicy.class, description = "How a part of a month is billed.")
        Change<ProrationPolicy> proration,

        @Schema(implementation = LeaseUse.class, description = "What the unit is used for.")
        Change<LeaseUse> use,

        @Schema(implementation = VatMode.class, description = "How VAT meets the agreed amounts.")
        Change<VatMode> vatMode,

        @Schema(
                implementation = String.class,
                description = "Why commercial premises bear no VAT.",
                nullable = true,
                maxLength = 200)
        Change<String> vatExemption,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = NewLease.NewCharge.class,
                description = "All charges there are to be, known by their codes: one that is not named is taken away.")
        Change<List<NewLease.NewCharge>> charges) {

    ChangeLease command(LeaseView present) {
        return new ChangeLease(
                start.or(present.start()),
                end.or(present.end()),
                billedFrom.or(present.billedFrom()),
                rent.or(present.rent()),
                dueDay.or(present.dueDay()),
                proration.or(present.proration()),
                use.or(present.use()),
                vatMode.or(present.vatMode()),
                vatExemption.or(present.vatExemption()),
                charges.map(ChangedLease::commands)
                        .or(present.charges().stream()
                                .map(ChangedLease::command)
                                .toList()));
    }

    private static List<CreateLease.Charge> commands(List<NewLease.NewCharge> charges) {
        return charges == null
                ? List.of()
                : charges.stream().map(NewLease.NewCharge::command).toList();
    }

    private static CreateLease.Charge command(LeaseChargeView charge) {
        return new CreateLease.Charge(
                charge.code(),
                charge.kind(),
                charge.basis(),
                charge.amount(),
                charge.prorated(),
                charge.start(),
                charge.end());
    }
}
