package com.baribhara.invoice;

import com.baribhara.invoice.model.LateFeeBasis;
import com.baribhara.invoice.model.LateFeePolicy;
import com.baribhara.invoice.model.LateFees;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The late fees that are missing as of a day (billing rules, section 5). A fee a day is not posted day by day: it is counted up to the end
 * of the last month that is over, up to the day the invoice was paid off, or, once its cap is reached, up to the day itself.
 *
 * @param asOf the day the fees are counted by
 * @param issuedOn what the documents are dated; they are due at once
 */
public record LateFeeBill(LocalDate asOf, LocalDate issuedOn) {

    public LateLeaseBill bill(LateLease late) {
        Map<LocalDate, Integer> revisions = new HashMap<>(late.revisions());
        List<LateFee> fees = new ArrayList<>();
        for (LateInvoice invoice : late.invoices()) {
            LocalDate period = invoice.period().from();
            int revision = revisions.getOrDefault(period, 0) + 1;
            missing(late.lease().lease(), invoice, revision).ifPresent(fee -> {
                fees.add(fee);
                revisions.put(period, revision);
            });
        }
        return new LateLeaseBill(late.lease(), fees);
    }

    private Optional<LateFee> missing(BillableLease lease, LateInvoice late, int revision) {
        LocalDate until = until(late);
        LateFeePolicy.LateFee fee = late.policy().fee(late.base(), late.due(), until);
        if (!missing(late, fee)) {
            return Optional.empty();
        }
        DateRange days = new DateRange(late.policy().firstChargeable(late.due()), until);
        LineDraft whole = new LineDraft(
                LineKind.LATE_FEE,
                days,
                arithmetic(late, fee, days),
                DatedRow.ofLateFees(late.policy().since(), late.policy().graceDays()));
        List<LineDraft> lines = new ArrayList<>(List.of(whole));
        if (late.posted().positive()) {
            lines.add(new LineDraft(LineKind.LATE_FEE, days, before(late.posted(), days)));
        }
        InvoiceDraft document = new InvoiceDraft(
                lease,
                InvoiceKind.LATE_FEE,
                late.month(),
                late.period(),
                issuedOn,
                issuedOn,
                InvoiceDraft.Totals.of(lines),
                lines,
                new Correction(late.invoice(), revision, CorrectionReason.LATE));
        return Optional.of(new LateFee(late, whole, document));
    }

    private static boolean missing(LateInvoice late, LateFeePolicy.LateFee fee) {
        LateFees posted = late.posted().positive()
                ? new LateFees(List.of(new LateFees.Document(LateFees.Kind.LATE_FEE_LINE, late.posted())))
                : LateFees.NONE;
        return !posted.run(late.policy().basis(), fee.amount()).equals(posted);
    }

    /** The day up to which the fee is counted. */
    private LocalDate until(LateInvoice late) {
        LocalDate settled = late.settledOn();
        if (late.policy().basis() != LateFeeBasis.DAILY) {
            return asOf;
        }
        if (settled != null) {
            return settled.isBefore(asOf) ? settled : asOf;
        }
        return capped(late.policy(), late.policy().fee(late.base(), late.due(), asOf)) ? asOf : monthEnd();
    }

    private LocalDate monthEnd() {
        LocalDate tomorrow = asOf.plusDays(1);
        return tomorrow.withDayOfMonth(1).minusDays(1);
    }

    private static boolean capped(LateFeePolicy policy, LateFeePolicy.LateFee fee) {
        return policy.cap() != null && fee.uncapped().compareTo(policy.cap()) >= 0;
    }

    private static LineArithmetic arithmetic(LateInvoice late, LateFeePolicy.LateFee fee, DateRange days) {
        boolean percent = late.policy().basis() == LateFeeBasis.PERCENT;
        return new LineArithmetic(
                rule(late.policy(), fee),
                days.days(),
                days.days(),
                percent ? late.policy().rate() : BigDecimal.ONE,
                percent ? late.base().amount() : late.policy().rate(),
                fee.amount(),
                BigDecimal.ZERO,
                Money.ZERO);
    }

    private static LineRule rule(LateFeePolicy policy, LateFeePolicy.LateFee fee) {
        boolean cut = fee.amount().compareTo(fee.uncapped()) < 0;
        return switch (policy.basis()) {
            case FLAT -> LineRule.LATE_FEE_FLAT;
            case PERCENT -> cut ? LineRule.LATE_FEE_PERCENT_CAPPED : LineRule.LATE_FEE_PERCENT;
            case DAILY -> cut ? LineRule.LATE_FEE_DAILY_CAPPED : LineRule.LATE_FEE_DAILY;
        };
    }

    private static LineArithmetic before(Money posted, DateRange days) {
        return new LineArithmetic(
                LineRule.BILLED_BEFORE,
                days.days(),
                days.days(),
                BigDecimal.ONE,
                posted.amount(),
                posted.negated(),
                BigDecimal.ZERO,
                Money.ZERO);
    }
}
