package com.baribhara.invoice;

import com.baribhara.invoice.model.MeterUse;
import com.baribhara.property.MeterId;
import com.baribhara.tenant.OrganisationLease;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lease whose meters were read, with everything the rules need.
 *
 * @param uses all uses of its unit, whoever lived there
 * @param billed what was billed of them, to whomever
 * @param begun the next revision of its utility invoices, by the day on which they begin
 * @param posted what stands on the invoices of which a reading is other by now
 * @param earlier what its next bill is compared with
 */
public record LeaseUses(
        OrganisationLease lease,
        List<MeterUse> uses,
        List<BilledUse> billed,
        Map<LocalDate, Integer> begun,
        List<PostedMonth> posted,
        Earlier earlier) {

    /** With nothing that it could be compared with. */
    public LeaseUses(
            OrganisationLease lease,
            List<MeterUse> uses,
            List<BilledUse> billed,
            Map<LocalDate, Integer> begun,
            List<PostedMonth> posted) {
        this(lease, uses, billed, begun, posted, Earlier.NOTHING);
    }

    /**
     * What the bounds of a bill go by.
     *
     * @param amounts what stands on the last bills of its utilities, with all that was adjusted since
     * @param released bills that go out though they are beyond the bounds
     */
    public record Earlier(Map<InvoiceId, Map<LineKind, PostedMonth.Amount>> amounts, List<ReleasedBill> released) {
        static final Earlier NOTHING = new Earlier(Map.of(), List.of());
    }

    /** Whose use it is. A reading on the first day is what the tenant found; one on the day after the last is what they left. */
    enum Owner {
        THEIRS,
        SOMEBODY_ELSE,
        /** Somebody came or went between both readings. */
        NOBODY_KNOWS
    }

    Owner owner(MeterUse use) {
        LocalDate starts = lease.lease().term().starts();
        LocalDate ends = lease.lease().term().ends();
        LocalDate before = use.days().from().minusDays(1);
        LocalDate from = lease.lease().term().billedFrom();
        boolean after = ends != null && !before.isBefore(ends);
        boolean elsewhere = from != null && use.readOn().isBefore(from);
        if (!use.readOn().isAfter(starts) || after || elsewhere) {
            return Owner.SOMEBODY_ELSE;
        }
        boolean begins = !before.isBefore(starts.minusDays(1));
        boolean ended = ends == null || !use.readOn().isAfter(ends.plusDays(1));
        return begins && ended ? Owner.THEIRS : Owner.NOBODY_KNOWS;
    }

    Optional<BilledUse> billed(MeterUse use) {
        return billed.stream()
                .filter(known ->
                        known.meter().equals(use.id()) && known.readOn().equals(use.readOn()))
                .findFirst();
    }

    Optional<BilledUse> mine(MeterUse use) {
        return billed(use).filter(known -> known.lease().equals(lease.lease().lease()));
    }

    /** Invoices of which a reading is other by now, or that bill what is somebody else's since the tenant left. */
    public Set<InvoiceId> changed() {
        return uses.stream()
                .flatMap(use ->
                        mine(use).stream().filter(known -> !agrees(known, use) || owner(use) == Owner.SOMEBODY_ELSE))
                .map(BilledUse::invoice)
                .collect(Collectors.toSet());
    }

    private static boolean agrees(BilledUse known, MeterUse use) {
        return !use.consumption().rejected()
                && known.agrees(
                        use.readings().before(),
                        use.readings().now(),
                        use.consumption().units());
    }

    /** What an invoice billed and is still the tenant's, as it was read. */
    List<MeterUse> of(InvoiceId invoice) {
        return billedBy(invoice).filter(use -> owner(use) == Owner.THEIRS).toList();
    }

    /** What an invoice billed although it is somebody else's by now: whoever moved in after them is billed it. */
    List<MeterUse> notTheirs(InvoiceId invoice) {
        return billedBy(invoice).filter(use -> owner(use) != Owner.THEIRS).toList();
    }

    private Stream<MeterUse> billedBy(InvoiceId invoice) {
        return uses.stream()
                .filter(use -> mine(use)
                        .filter(known -> known.invoice().equals(invoice))
                        .isPresent());
    }

    /** The same with what stands on its invoices. */
    public LeaseUses with(List<PostedMonth> invoices) {
        return new LeaseUses(lease, uses, billed, begun, invoices, earlier);
    }

    /** The same with what the bounds go by. */
    public LeaseUses with(Earlier bills) {
        return new LeaseUses(lease, uses, billed, begun, posted, bills);
    }

    /** The invoices by which each of its meters was billed last. */
    public Set<InvoiceId> last() {
        Map<MeterId, BilledUse> latest = new HashMap<>();
        mine().forEach(use ->
                latest.merge(use.meter(), use, (one, other) -> one.readOn().isAfter(other.readOn()) ? one : other));
        return latest.values().stream().map(BilledUse::invoice).collect(Collectors.toSet());
    }

    /** What was billed to this lease. */
    List<BilledUse> mine() {
        return billed.stream()
                .filter(use -> use.lease().equals(lease.lease().lease()))
                .toList();
    }
}
