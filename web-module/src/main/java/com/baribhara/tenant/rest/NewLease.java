package com.baribhara.tenant.rest;

import com.baribhara.property.UnitId;
import com.baribhara.shared.Money;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.CreateLease;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.ProrationPolicy;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.VatMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewLease",
        description = "A lease to be created, as a draft.",
        requiredProperties = {"unit", "tenant", "start", "rent", "dueDay"})
public record NewLease(
        @Schema(
                description = "The landlord's own short name for the lease; made up when absent.",
                example = "L-0042",
                nullable = true,
                pattern = "^[A-Za-z0-9._/-]{1,40}$")
        String code,

        @Schema(description = "The unit to be let.") UnitId unit,
        @Schema(description = "The tenant that rents.") TenantId tenant,

        @Schema(description = "First day.", example = "2026-07-01")
        LocalDate start,

        @Schema(description = "Last day, included; absent for an open lease.", nullable = true)
        LocalDate end,

        @Schema(description = "First day to be billed here; absent: the first day of the lease.", nullable = true)
        LocalDate billedFrom,

        @Schema(description = "Rent a month, more than zero.")
        Money rent,

        @Schema(
                description = "Day of the month on which the bill is due.",
                minimum = "1",
                maximum = "28",
                example = "5")
        Integer dueDay,

        @Schema(
                description = "How a part of a month is billed.",
                nullable = true,
                defaultValue = "ACTUAL_DAYS_IN_MONTH")
        ProrationPolicy proration,

        @Schema(description = "What the unit is used for.", nullable = true, defaultValue = "RESIDENTIAL")
        LeaseUse use,

        @Schema(description = "How VAT meets the agreed amounts.", nullable = true, defaultValue = "NONE")
        VatMode vatMode,

        @Schema(description = "Why commercial premises bear no VAT.", nullable = true)
        String vatExemption,

        @Schema(nullable = true) List<NewCharge> charges) {

    @Schema(
            name = "NewCharge",
            description = "What is to be paid beside the rent.",
            requiredProperties = {"kind", "amount"})
    public record NewCharge(
            @Schema(
                    description = "Its short name within the lease; absent: its kind.",
                    nullable = true,
                    pattern = "^[A-Za-z0-9._/-]{1,40}$")
            String code,

            ChargeKind kind,

            @Schema(description = "How the amount is meant.", nullable = true, defaultValue = "MONTHLY")
            ChargeBasis basis,

            @Schema(description = "Taka; up to four decimals for a rate a square foot.")
            Amount amount,

            @Schema(
                    description = "Whether a part of a month costs a part of it; absent: yes, but for gas and what"
                            + " comes once.",
                    nullable = true)
            Boolean prorated,

            @Schema(description = "First day it is charged; absent: with the lease.", nullable = true)
            LocalDate start,

            @Schema(description = "Last day it is charged; absent: with the lease.", nullable = true)
            LocalDate end) {

        CreateLease.Charge command() {
            return new CreateLease.Charge(
                    code, kind, basis, amount == null ? null : amount.taka(), prorated, start, end);
        }
    }

    /** Taka with more decimals than money has: a rate a square foot. A string in JSON, as all amounts. */
    public record Amount(BigDecimal taka) {
        /** @throws NumberFormatException when the text is no such amount */
        public static Amount valueOf(String text) {
            if (!text.matches("-?[0-9]{1,10}(\\.[0-9]{1,4})?")) {
                throw new NumberFormatException(text);
            }
            return new Amount(new BigDecimal(text));
        }
    }

    CreateLease command() {
        return new CreateLease(
                code,
                unit,
                tenant,
                start,
                end,
                billedFrom,
                rent,
                dueDay,
                proration,
                use,
                vatMode,
                vatExemption,
                charges == null
                        ? List.of()
                        : charges.stream().map(NewCharge::command).toList());
    }
}
