package com.baribhara.tenant;

import com.baribhara.property.UnitId;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
    public record Term(LocalDate starts, LocalDate ends, LocalDate billedFrom) {}

    /** @param exemption why commercial premises bear no VAT, null or blank when nobody said */
    public record VatTerms(LeaseUse use, VatMode mode, String exemption) {

        public static final VatTerms RESIDENTIAL = new VatTerms(LeaseUse.RESIDENTIAL, VatMode.NONE, null);

        public boolean exemptionUnexplained() {
            return use == LeaseUse.COMMERCIAL && mode == VatMode.NONE && (exemption == null || exemption.isBlank());
        }
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
     */
    public record Charge(
            ChargeKind kind, ChargeBasis basis, BigDecimal amount, boolean prorated, LocalDate starts, LocalDate ends) {

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
