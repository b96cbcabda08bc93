package com.baribhara.tenant;

import com.baribhara.property.UnitId;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that billing needs to know of a lease, read at once so that no rule asks the database.
 *
 * @param rent what is paid at first
 * @param rentSteps what is paid later, oldest first
 * @param dueDay day of the month, 1 to 28
 * @param areaSft area of the unit in square feet, null when nobody measured it
 */
public record BillableLease(
        LeaseId lease,
        TenantId tenant,
        UnitId unit,
        String code,
        Term term,
        Money rent,
        List<RentStep> rentSteps,
        int dueDay,
        ProrationPolicy proration,
        VatTerms vat,
        BigDecimal areaSft,
        List<Charge> charges,
        Wording wording) {

    /**
     * @param ends last day of the lease, null while it is open
     * @param billedFrom first day billed here; later than the start when earlier months were billed elsewhere
     */
    public record Term(LocalDate starts, LocalDate ends, LocalDate billedFrom) {

        /** In whose month a charge of that day comes: after the end in the last month, before the first bill in the first. */
        public LocalDate billedDay(LocalDate day) {
            LocalDate begun = day.isBefore(billedFrom) ? billedFrom : day;
            return ends != null && ends.isBefore(begun) ? ends : begun;
        }
    }

    /** @param exemption why commercial premises bear no VAT, null or blank when nobody said */
    public record VatTerms(LeaseUse use, VatMode mode, String exemption) {

        public static final VatTerms RESIDENTIAL = new VatTerms(LeaseUse.RESIDENTIAL, VatMode.NONE, null);

        public boolean exemptionUnexplained() {
            return use == LeaseUse.COMMERCIAL && mode == VatMode.NONE && (exemption == null || exemption.isBlank());
        }
    }

    /** The same with more charges behind those that it has. */
    public BillableLease with(List<Charge> more) {
        List<Charge> all = new ArrayList<>(charges);
        all.addAll(more);
        return new BillableLease(
                lease, tenant, unit, code, term, rent, rentSteps, dueDay, proration, vat, areaSft, all, wording);
    }

    /** The same with rents that are paid from later days on. */
    public BillableLease withRents(List<RentStep> more) {
        List<RentStep> all = Stream.concat(rentSteps.stream(), more.stream())
                .sorted(Comparator.comparing(RentStep::from))
                .toList();
        return new BillableLease(
                lease, tenant, unit, code, term, rent, all, dueDay, proration, vat, areaSft, charges, wording);
    }

    /** What the rent is, oldest first, the first rent included. */
    public List<RentStep> rents() {
        List<RentStep> rents = new ArrayList<>(rentSteps.size() + 1);
        rents.add(new RentStep(LocalDate.EPOCH, rent));
        rents.addAll(rentSteps);
        return rents;
    }

    /**
     * A charge beside the rent.
     *
     * @param amount taka, for {@link ChargeBasis#PER_AREA} taka a square foot with up to four decimals
     * @param starts first day of a recurring charge, null for that of the lease; the day of a one-off charge
     * @param ends last day of a recurring charge, null for that of the lease
     * @param part of which bill of the building it is a part, null for all other charges
     */
    public record Charge(
            ChargeKind kind,
            ChargeBasis basis,
            BigDecimal amount,
            boolean prorated,
            LocalDate starts,
            LocalDate ends,
            BillPart part) {

        public Charge(
                ChargeKind kind,
                ChargeBasis basis,
                BigDecimal amount,
                boolean prorated,
                LocalDate starts,
                LocalDate ends) {
            this(kind, basis, amount, prorated, starts, ends, null);
        }

        /** A charge that comes once, on another day. */
        public Charge on(LocalDate day) {
            return new Charge(kind, basis, amount, prorated, day, ends, part);
        }

        /** The days of the period on which a recurring charge runs, null when there are none. */
        public DateRange within(DateRange period) {
            LocalDate from = starts == null || starts.isBefore(period.from()) ? period.from() : starts;
            LocalDate to = ends == null || ends.isAfter(period.to()) ? period.to() : ends;
            if (to.isBefore(from)) {
                return null;
            }
            return from.equals(period.from()) && to.equals(period.to()) ? period : new DateRange(from, to);
        }
    }

    /** Names as the invoice shows them; the Bangla ones are null when nobody entered them. */
    public record Wording(String billTo, String billToBn, String premises, String premisesBn) {}
}
