package com.baribhara.tenant.model;

import com.baribhara.shared.InputCheck;
import com.baribhara.tenant.CreateLease;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The charges of a lease as a command wants them: known by their codes, those that are not named go. */
record LeaseCharges(Lease lease, List<LeaseCharge> charges) {
    private static final int MOST = 50;

    void take(List<CreateLease.Charge> command, InputCheck check) {
        List<CreateLease.Charge> wanted = Objects.requireNonNullElse(command, List.of());
        check.that(wanted.size() <= MOST, "charges", "list.too-long", String.valueOf(MOST));
        Map<String, LeaseCharge> known =
                charges.stream().collect(Collectors.toMap(LeaseCharge::code, Function.identity()));
        Set<String> named = new HashSet<>();
        for (int i = 0; i < Math.min(wanted.size(), MOST); i++) {
            String path = "charges[" + i + "]";
            String itsCode = LeaseCharge.codeOf(wanted.get(i), path, check);
            check.rule(itsCode == null || named.add(itsCode), path + ".code", "code.repeated", itsCode);
            LeaseCharge charge = Optional.ofNullable(known.remove(itsCode)).orElseGet(() -> added(itsCode));
            charge.take(wanted.get(i), path, check);
        }
        charges.removeAll(known.values());
    }

    private LeaseCharge added(String itsCode) {
        LeaseCharge charge = new LeaseCharge(lease, itsCode);
        charges.add(charge);
        return charge;
    }
}
