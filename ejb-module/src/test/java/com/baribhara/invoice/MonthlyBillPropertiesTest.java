package com.baribhara.invoice;

import static com.baribhara.invoice.LeaseFixture.aLease;
import static com.baribhara.invoice.LeaseFixture.vatAlways;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.ProrationPolicy;
import com.baribhara.tenant.VatMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every lease, tried on some thousands of made-up ones (month ends and leap years included). */
class MonthlyBillPropertiesTest {
    private static final int LEASES = 3_000;
    private static final BillingMonth UP_TO = BillingMonth.valueOf("2028-03");

    private final Random random = new Random(20_280_229);

    @Test
    void linesAddUpAndNothingIsNegative() {
        for (int i = 0; i < LEASES; i++) {
            boolean wholeTaka = random.nextBoolean();
            for (InvoiceDraft invoice : bill(lease(i), UP_TO, wholeTaka, List.of())) {
                InvoiceDraft.Totals totals = invoice.totals();
                assertThat(Money.sum(
                                invoice.lines().stream().map(LineDraft::amount).toList()))
                        .isEqualTo(totals.total())
                        .isEqualTo(totals.net().plus(totals.vat()));
                assertThat(invoice.lines())
                        .filteredOn(line -> line.kind() != LineKind.ROUNDING)
                        .noneMatch(line -> line.net().negative() || line.vat().negative());
                assertThat(totals.total().negative()).isFalse();
                assertThat(wholeTaka)
                        .isEqualTo(
                                invoice.lines().get(invoice.lines().size() - 1).kind() == LineKind.ROUNDING);
            }
        }
    }

    @Test
    void noStayCostsMoreThanTheMonth() {
        for (int i = 0; i < LEASES; i++) {
            BillableLease lease = lease(i);
            for (InvoiceDraft invoice : bill(lease, UP_TO, false, List.of())) {
                LineDraft rent = invoice.lines().get(0);
                Money agreed = lease.vat().mode() == VatMode.INCLUDED ? rent.amount() : rent.net();
                boolean whole = invoice.period().days() == invoice.month().days();
                assertThat(agreed).isLessThanOrEqualTo(lease.rent());
                assertThat(!whole || agreed.equals(lease.rent())).isTrue();
            }
        }
    }

    @Test
    void periodsCoverTheTermWithoutGapOrOverlap() {
        for (int i = 0; i < LEASES; i++) {
            BillableLease lease = lease(i);
            LocalDate next = lease.term().billedFrom();
            for (InvoiceDraft invoice : bill(lease, UP_TO, false, List.of())) {
                assertThat(invoice.period().from()).isEqualTo(next);
                assertThat(BillingMonth.of(invoice.period().to())).isEqualTo(invoice.month());
                next = invoice.period().to().plusDays(1);
            }
            LocalDate end = lease.term().ends();
            LocalDate last = end == null || end.isAfter(UP_TO.last()) ? UP_TO.last() : end;
            assertThat(next)
                    .isEqualTo(
                            last.isBefore(lease.term().billedFrom())
                                    ? lease.term().billedFrom()
                                    : last.plusDays(1));
        }
    }

    @Test
    void theOrderOfRunsDoesNotMatterAndTheLastFindsNothing() {
        for (int i = 0; i < LEASES / 10; i++) {
            BillableLease lease = lease(i);
            Set<InvoiceDraft> atOnce = new HashSet<>(bill(lease, UP_TO, false, List.of()));
            List<BillingMonth> runs = new ArrayList<>();
            for (BillingMonth month = BillingMonth.valueOf("2026-10"); !UP_TO.equals(month); month = month.next()) {
                runs.add(month);
            }
            Collections.shuffle(runs, random);
            runs.add(UP_TO);
            List<InvoiceDraft> oneByOne = new ArrayList<>();
            runs.forEach(run -> oneByOne.addAll(bill(lease, run, false, starts(oneByOne))));
            assertThat(oneByOne).hasSameSizeAs(atOnce);
            assertThat(amounts(oneByOne)).isEqualTo(amounts(atOnce));
            assertThat(bill(lease, UP_TO, false, starts(oneByOne))).isEmpty();
        }
    }

    private static Set<String> amounts(Iterable<InvoiceDraft> invoices) {
        Set<String> amounts = new HashSet<>();
        invoices.forEach(invoice -> amounts.add(invoice.key() + " " + invoice.totals()));
        return amounts;
    }

    private static List<LocalDate> starts(List<InvoiceDraft> invoices) {
        return invoices.stream()
                .map(invoice -> invoice.period().from())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<InvoiceDraft> bill(
            BillableLease lease, BillingMonth upTo, boolean wholeTaka, List<LocalDate> billed) {
        MonthlyBill bills = new MonthlyBill(upTo, UP_TO.first(), vatAlways("15"));
        return ((Billed) bills.bill(lease, wholeTaka, billed)).invoices();
    }

    private BillableLease lease(int number) {
        LocalDate from = LocalDate.parse("2026-12-01").plusDays(random.nextInt(480));
        LeaseFixture lease = aLease(number)
                .from(from.toString())
                .rent(amount(100_000, 20_000_000))
                .dueDay(1 + random.nextInt(28))
                .area(amount(10_000, 500_000))
                .proration(ProrationPolicy.values()[random.nextInt(3)]);
        if (random.nextBoolean()) {
            lease.to(from.plusDays(random.nextInt(200)).toString());
        }
        if (random.nextInt(3) == 0) {
            lease.commercial(random.nextBoolean() ? VatMode.ADDED : VatMode.INCLUDED);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            ChargeKind kind = ChargeKind.values()[random.nextInt(ChargeKind.values().length)];
            ChargeBasis basis = ChargeBasis.values()[random.nextInt(3)];
            boolean prorated = basis != ChargeBasis.ONE_OFF && random.nextBoolean();
            String starts = from.plusDays(random.nextInt(60)).toString();
            lease.charge(kind, basis, amount(1, 500_000), prorated, starts, null);
        }
        return lease.build();
    }

    private String amount(int atLeast, int below) {
        return BigDecimal.valueOf(atLeast + random.nextInt(below - atLeast), 2).toString();
    }
}
