package com.baribhara.tenant.model;

import com.baribhara.shared.InputCheck;
import com.baribhara.tenant.ChangeLease;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.CreateLease;
import com.baribhara.tenant.LeaseChargeView;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.LeaseView;
import com.baribhara.tenant.VatMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a change must leave alone because it stands on a bill: the terms of the days billed. The end and the charges of later days are
 * free, and so is the due day, which only says when the next bills are to be paid.
 */
record BilledTerms(LeaseView agreed, LocalDate lastBilled) {
    private static final String FIXED = "lease.billed-so";
    private static final String TOO_EARLY = "lease.billed-until";

    void check(ChangeLease change, InputCheck check) {
        check.rule(agreed.start().equals(change.start()), "start", FIXED);
        check.rule(agreed.rent().equals(change.rent()), "rent", FIXED);
        check.rule(
                agreed.proration() == Objects.requireNonNullElse(change.proration(), Lease.USUAL_PRORATION),
                "proration",
                FIXED);
        check.rule(agreed.use() == Objects.requireNonNullElse(change.use(), LeaseUse.RESIDENTIAL), "use", FIXED);
        check.rule(agreed.vatMode() == Objects.requireNonNullElse(change.vatMode(), VatMode.NONE), "vatMode", FIXED);
        end("end", agreed.end(), change.end(), check);
        List<CreateLease.Charge> wanted = Objects.requireNonNullElse(change.charges(), List.of());
        for (int i = 0; i < wanted.size(); i++) {
            charge(wanted.get(i), "charges[" + i + "]", check);
        }
        boolean gone = agreed.charges().stream()
                .filter(this::billed)
                .anyMatch(
                        charge -> wanted.stream().noneMatch(one -> charge.code().equals(code(one))));
        check.rule(!gone, "charges", "charge.billed-gone");
    }

    private void charge(CreateLease.Charge wanted, String path, InputCheck check) {
        Optional<LeaseChargeView> known = agreed.charges().stream()
                .filter(charge -> charge.code().equals(code(wanted)))
                .filter(this::billed)
                .findFirst();
        if (known.isPresent()) {
            check.rule(same(known.get(), wanted), path + ".amount", FIXED);
            end(path + ".end", known.get().end(), wanted.end(), check);
        } else {
            check.rule(
                    wanted.start() != null && wanted.start().isAfter(lastBilled),
                    path + ".start",
                    "charge.not-after-bill",
                    lastBilled.toString());
        }
    }

    private void end(String field, LocalDate agreedEnd, LocalDate wanted, InputCheck check) {
        boolean stays = Objects.equals(agreedEnd, wanted);
        check.rule(stays || wanted == null || !wanted.isBefore(lastBilled), field, TOO_EARLY, lastBilled.toString());
    }

    private static String code(CreateLease.Charge charge) {
        return charge.code() != null || charge.kind() == null
                ? charge.code()
                : charge.kind().name();
    }

    /** Some day of it may stand on a bill. What comes once is billed with its month. */
    private boolean billed(LeaseChargeView charge) {
        LocalDate from = charge.start() == null ? agreed.start() : charge.start();
        return !(charge.basis() == ChargeBasis.ONE_OFF ? from.withDayOfMonth(1) : from).isAfter(lastBilled);
    }

    private static boolean same(LeaseChargeView agreed, CreateLease.Charge wanted) {
        boolean amount = wanted.amount() != null && agreed.amount().compareTo(wanted.amount()) == 0;
        boolean prorated = wanted.prorated() == null || agreed.prorated() == wanted.prorated();
        return amount
                && prorated
                && agreed.kind() == wanted.kind()
                && agreed.basis() == Objects.requireNonNullElse(wanted.basis(), ChargeBasis.MONTHLY)
                && Objects.equals(agreed.start(), wanted.start());
    }
}
