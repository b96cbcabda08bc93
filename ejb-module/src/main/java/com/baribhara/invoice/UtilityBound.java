package com.baribhara.invoice;

import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.PostedMonth.Amount;
import com.baribhara.organisation.BillBounds;
import com.baribhara.property.MeterId;
import com.baribhara.property.MeterView;
import com.baribhara.property.Utility;
import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Stops what is probably a misread meter or a mistyped price before it reaches a tenant, by the bounds of the month ({@link SafetyBound}):
 * more lines than the organisation lets out unseen, or a utility far from the last bill of it.
 *
 * <p>Each utility is compared by itself, since one bill may have water that the next has not. As the month's bound compares whole months,
 * this one compares as many days of as many meters: bills run from reading to reading. A corrected bill is compared with what it was, each by
 * the days it has; one that is wholly taken back with nothing. Fewer than ten days tell nothing usual: they may come to what is usual for
 * ten, and no bill is compared with them. The first bill has nothing to be compared with, nor has one after a bill of nothing.
 */
final class UtilityBound {
    private static final int FEW_DAYS = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BillBounds bounds;
    private final LeaseUses due;
    private final Map<MeterId, MeterView> meters;

    UtilityBound(BillBounds bounds, LeaseUses due) {
        this.bounds = bounds;
        this.due = due;
        this.meters = due.uses().stream()
                .map(use -> use.meter().meter())
                .collect(Collectors.toMap(MeterView::id, Function.identity(), (one, same) -> one));
    }

    /** What a utility came to on one bill. @param days of all its meters @param invoice null while it has no id yet */
    private record Counted(InvoiceId invoice, Money total, int days) {}

    /** The bill, or why it must wait. */
    UtilityLeaseBill check(UtilityLeaseBill bill) {
        if (!(bill.bill() instanceof Billed billed) || billed.invoices().isEmpty()) {
            return bill;
        }
        Optional<Parked> held = tooLong(billed.invoices());
        Map<Utility, Counted> before = last();
        for (InvoiceDraft draft : billed.invoices()) {
            for (Utility utility : Utility.values()) {
                if (held.isEmpty() && amount(draft, utility) != null) {
                    held = far(draft, utility, bill.recorded(), before);
                }
            }
        }
        return held.map(parked -> new UtilityLeaseBill(bill.lease(), parked)).orElse(bill);
    }

    private Optional<Parked> tooLong(List<InvoiceDraft> drafts) {
        int lines = drafts.stream().mapToInt(draft -> draft.lines().size()).sum();
        return lines <= bounds.lines()
                ? Optional.empty()
                : unlessReleased(new Parked(
                        ParkReason.TOO_MANY_LINES,
                        ParkReason.joined(lines, bounds.lines()),
                        drafts.get(0).month()));
    }

    /** @param before what it is compared with; has this one in its place then */
    private Optional<Parked> far(
            InvoiceDraft draft, Utility utility, List<RecordedUse> recorded, Map<Utility, Counted> before) {
        InvoiceId corrects =
                draft.kind() == InvoiceKind.ADJUSTMENT ? draft.correction().invoice() : null;
        List<RecordedUse> uses = recorded.stream()
                .filter(use -> Objects.equals(use.invoice(), corrects) && of(use.meter()) == utility)
                .toList();
        int days = uses.stream()
                .mapToInt(use -> (int) ChronoUnit.DAYS.between(use.beforeOn(), use.readOn()))
                .sum();
        Counted last = before.get(utility);
        Counted was = corrects == null ? last : billed(corrects, utility, posted(corrects));
        Money change = amount(draft, utility);
        Counted now =
                new Counted(corrects, corrects == null ? change : was.total().plus(change), days);
        if (last == null || corrects == null || corrects.equals(last.invoice())) {
            before.put(utility, now);
        }
        return far(draft, was, now, uses);
    }

    private Optional<Parked> far(InvoiceDraft draft, Counted was, Counted now, List<RecordedUse> uses) {
        if (was == null || was.days() < FEW_DAYS || !was.total().positive() || now.days() == 0) {
            return Optional.empty();
        }
        Money usual = was.total()
                .timesFraction(BigDecimal.valueOf(Math.max(now.days(), FEW_DAYS)), BigDecimal.valueOf(was.days()));
        boolean far = beyond(now.total(), usual) || now.days() >= FEW_DAYS && beyond(usual, now.total());
        return far
                ? unlessReleased(new Parked(
                        ParkReason.USE_FAR_FROM_LAST,
                        ParkReason.joined(numbers(uses), now.total(), usual, bounds.percent()),
                        draft.month()))
                : Optional.empty();
    }

    private boolean beyond(Money one, Money other) {
        BigDecimal most = HUNDRED.add(BigDecimal.valueOf(bounds.percent()));
        return one.amount().multiply(HUNDRED).compareTo(other.amount().multiply(most)) > 0;
    }

    private String numbers(List<RecordedUse> uses) {
        return uses.stream()
                .map(use -> ParkReason.plain(meters.get(use.meter()).number()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Null for a document without any line of it. */
    private static Money amount(InvoiceDraft draft, Utility utility) {
        return draft.lines().stream()
                .filter(line -> line.kind() == kind(utility))
                .map(line -> line.net().plus(line.vat()))
                .reduce(Money::plus)
                .orElse(null);
    }

    private Map<LineKind, Amount> posted(InvoiceId invoice) {
        return due.posted().stream()
                .filter(posted -> posted.invoice().equals(invoice))
                .findFirst()
                .orElseThrow()
                .amounts();
    }

    /** What each utility came to on the last bill that has it. */
    private Map<Utility, Counted> last() {
        Map<Utility, Counted> last = new EnumMap<>(Utility.class);
        for (Utility utility : Utility.values()) {
            due.mine().stream()
                    .filter(use -> of(use.meter()) == utility)
                    .max(Comparator.comparing(BilledUse::readOn))
                    .map(BilledUse::invoice)
                    .ifPresent(invoice -> last.put(
                            utility,
                            billed(invoice, utility, due.earlier().amounts().getOrDefault(invoice, Map.of()))));
        }
        return last;
    }

    private Counted billed(InvoiceId invoice, Utility utility, Map<LineKind, Amount> amounts) {
        int days = due.mine().stream()
                .filter(use -> use.invoice().equals(invoice) && of(use.meter()) == utility)
                .mapToInt(use -> (int) ChronoUnit.DAYS.between(use.beforeOn(), use.readOn()))
                .sum();
        return new Counted(
                invoice, amounts.getOrDefault(kind(utility), Amount.NONE).gross(), days);
    }

    private Utility of(MeterId meter) {
        MeterView known = meters.get(meter);
        return known == null ? null : known.utility();
    }

    private static LineKind kind(Utility utility) {
        return LineKind.valueOf(utility.name());
    }

    private Optional<Parked> unlessReleased(Parked parked) {
        boolean released = due.earlier().released().stream().anyMatch(release -> release.covers(parked));
        return released ? Optional.empty() : Optional.of(parked);
    }
}
