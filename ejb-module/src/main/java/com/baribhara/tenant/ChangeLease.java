package com.baribhara.tenant;

import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * How a lease is to be from now on; its code, its unit and its tenant stay. Null means what it means in {@link CreateLease}. Charges
 * are known by their codes: one that is not named any more is taken away.
 */
public record ChangeLease(
        LocalDate start,
        LocalDate end,
        LocalDate billedFrom,
        Money rent,
        Integer dueDay,
        ProrationPolicy proration,
        LeaseUse use,
        VatMode vatMode,
        String vatExemption,
        List<CreateLease.Charge> charges) {

    public static ChangeLease of(CreateLease command) {
        return new ChangeLease(
                command.start(),
                command.end(),
                command.billedFrom(),
                command.rent(),
                command.dueDay(),
                command.proration(),
                command.use(),
                command.vatMode(),
                command.vatExemption(),
                command.charges());
    }
}
