package com.baribhara.invoice.model;

import com.baribhara.invoice.LateFeeMode;
import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What being late costs in one organisation, by date. A lease goes by its own policy from the day it has one, else by the organisation's.
 *
 * @param organisation its versions in the order they were entered
 * @param leases those of leases that have any, likewise
 */
public record LateFeePolicies(List<Version> organisation, Map<UUID, List<Version>> leases) {

    public static final LateFeePolicies NONE = new LateFeePolicies(List.of(), Map.of());

    /**
     * One version as it was entered.
     *
     * @param rate null where nothing is charged
     */
    public record Version(LateFeeMode basis, BigDecimal rate, Money cap, int graceDays, LocalDate validFrom) {

        Optional<LateFeePolicy> policy() {
            return basis.charges()
                    ? Optional.of(
                            new LateFeePolicy(LateFeeBasis.valueOf(basis.name()), rate, graceDays, cap, validFrom))
                    : Optional.empty();
        }
    }

    /** What is in force for a lease on the day its invoice is due; empty when being late costs nothing. */
    public Optional<LateFeePolicy> on(UUID lease, LocalDate due) {
        return latest(leases.getOrDefault(lease, List.of()), due)
                .filter(own -> own.basis() != LateFeeMode.AS_ORGANISATION)
                .or(() -> latest(organisation, due))
                .flatMap(Version::policy);
    }

    /** Of several from the same day the last one entered. */
    private static Optional<Version> latest(List<Version> versions, LocalDate day) {
        Version latest = null;
        for (Version version : versions) {
            boolean later = latest == null || !version.validFrom().isBefore(latest.validFrom());
            if (!version.validFrom().isAfter(day) && later) {
                latest = version;
            }
        }
        return Optional.ofNullable(latest);
    }
}
