package com.baribhara.invoice;

import static com.baribhara.invoice.LeaseFixture.aLease;
import static com.baribhara.invoice.LeaseFixture.invoices;
import static com.baribhara.invoice.LeaseFixture.vatAlways;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.VatRates.VatRate;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.VatMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyBillTest {
    private static final BillingMonth JULY = BillingMonth.valueOf("2026-07");

    @Test
    void billsRentAndChargesAsLinesOfTheirOwn() {
        BillableLease lease = aLease().from("2026-07-21")
                .monthly(ChargeKind.SERVICE_CHARGE, "3500.00")
                .monthly(ChargeKind.GAS, "1080.00")
                .once(ChargeKind.KEY, "500.00", "2026-07-21")
                .build();
        InvoiceDraft invoice = invoices(lease, "2026-07").get(0);
        assertThat(invoice.lines())
                .extracting(LineDraft::kind)
                .containsExactly(LineKind.RENT, LineKind.SERVICE_CHARGE, LineKind.GAS, LineKind.KEY);
        assertThat(invoice.lines())
                .extracting(line -> line.amount().toString())
                .containsExactly("7096.77", "1241.94", "1080.00", "500.00");
        assertThat(invoice.totals())
                .isEqualTo(new InvoiceDraft.Totals(Money.of("9918.71"), Money.ZERO, Money.of("9918.71")));
    }

    @Test
    void chargesRunFromTheirFirstDayToTheirLast() {
        BillableLease lease = aLease().from("2026-07-01")
                .charge(ChargeKind.PARKING, ChargeBasis.MONTHLY, "3100.00", true, "2026-07-20", "2026-08-10")
                .build();
        assertThat(invoices(lease, "2026-09"))
                .extracting(invoice -> invoice.totals().total().toString())
                .containsExactly("21200.00", "21000.00", "20000.00");
    }

    @Test
    void chargesOnceInTheMonthOfItsDay() {
        BillableLease lease = aLease().from("2026-07-01")
                .once(ChargeKind.REPAIR, "750.00", "2026-08-31")
                .build();
        assertThat(invoices(lease, "2026-09"))
                .extracting(invoice -> invoice.lines().size())
                .containsExactly(1, 2, 1);
    }

    @Test
    void theRoundingLineComesLastAndBearsNoVat() {
        BillableLease shop = aLease().from("2026-07-11")
                .rent("90000.00")
                .commercial(VatMode.ADDED)
                .build();
        InvoiceDraft invoice =
                ((Billed) july().bill(shop, true, List.of())).invoices().get(0);
        LineDraft last = invoice.lines().get(invoice.lines().size() - 1);
        assertThat(last.kind()).isEqualTo(LineKind.ROUNDING);
        assertThat(last.amount()).hasToString("0.10");
        assertThat(last.vat()).isEqualTo(Money.ZERO);
        assertThat(invoice.totals().total()).hasToString("70113.00");
        assertThat(invoice.totals().vat()).hasToString("9145.16");
    }

    @Test
    void aWholeTotalStillShowsItsRoundingLine() {
        Billed billed = (Billed) july().bill(aLease().from("2026-07-01").build(), true, List.of());
        assertThat(billed.invoices().get(0).lines()).hasSize(2);
        assertThat(billed.invoices().get(0).lines().get(1).amount()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,2026-07-01,2026-07-10",
        "2026-01-01,2026-07-10,2026-07-10",
        "2026-01-01,2026-07-22,2026-07-22",
        "2026-07-20,2026-07-01,2026-07-20",
        "2026-01-01,2026-06-25,2026-07-10"
    })
    void isDueOnItsDayButNotBeforeItsIssueOrItsPeriod(String from, LocalDate issuedOn, LocalDate dueOn) {
        BillableLease lease = aLease().from(from).build();
        MonthlyBill bills = new MonthlyBill(JULY, issuedOn, vatAlways("15"));
        List<InvoiceDraft> invoices = ((Billed) bills.bill(lease, false, List.of())).invoices();
        assertThat(invoices.get(invoices.size() - 1).dueOn()).isEqualTo(dueOn);
        assertThat(invoices).allMatch(invoice -> !invoice.dueOn().isBefore(issuedOn));
    }

    @Test
    void takesTheVatRateOfThePeriodsFirstDay() {
        VatRates rates = new VatRates(List.of(
                new VatRate(LocalDate.parse("2019-07-01"), new BigDecimal("15.00")),
                new VatRate(LocalDate.parse("2026-07-02"), new BigDecimal("10.00"))));
        BillableLease shop =
                aLease().from("2026-07-01").commercial(VatMode.ADDED).build();
        MonthlyBill bills = new MonthlyBill(BillingMonth.valueOf("2026-08"), JULY.first(), rates);
        assertThat(((Billed) bills.bill(shop, false, List.of())).invoices())
                .extracting(invoice -> invoice.totals().vat().toString())
                .containsExactly("3000.00", "2000.00");
    }

    @Test
    void exemptPremisesBearNoVat() {
        InvoiceDraft invoice =
                invoices(aLease().exempt("SMALL_SHOP").build(), "2026-01").get(0);
        assertThat(invoice.totals().vat()).isEqualTo(Money.ZERO);
    }

    @Test
    void parksWhatCannotBeBilled() {
        parks(aLease().exempt(" "), ParkReason.VAT_EXEMPTION_REASON_MISSING, null);
        parks(aLease().perArea(ChargeKind.SERVICE_CHARGE, "3.50"), ParkReason.AREA_UNKNOWN, "SERVICE_CHARGE");
        parks(aLease().rent("10000000000.00"), ParkReason.AMOUNT_OUT_OF_BOUNDS, "10000000000.00");
        parks(
                aLease().rent("9999999999.99").monthly(ChargeKind.LIFT, "0.01"),
                ParkReason.AMOUNT_OUT_OF_BOUNDS,
                "10000000000.00");
    }

    @Test
    void parksWhenNoVatRateIsKnown() {
        MonthlyBill bills = new MonthlyBill(JULY, JULY.first(), new VatRates(List.of()));
        BillableLease shop =
                aLease().from("2026-07-16").commercial(VatMode.INCLUDED).build();
        assertThat(bills.bill(shop, false, List.of()))
                .isEqualTo(new Parked(ParkReason.VAT_RATE_MISSING, "2026-07-16", JULY));
        assertThat(bills.bill(aLease().from("2026-07-16").build(), false, List.of()))
                .isInstanceOf(Billed.class);
    }

    @Test
    void parksOnlyTheMonthsInWhichTheUnknownAreaMatters() {
        BillableLease lease = aLease().from("2026-06-01")
                .charge(ChargeKind.LIFT, ChargeBasis.PER_AREA, "1.00", true, "2026-07-05", null)
                .build();
        assertThat(invoices(lease, "2026-06")).hasSize(1);
        assertThat(july().bill(lease, false, List.of())).isEqualTo(new Parked(ParkReason.AREA_UNKNOWN, "LIFT", JULY));
    }

    @Test
    void aLeaseThatIsBilledAlreadyIsNeverParked() {
        BillableLease unexplained = aLease().from("2026-07-01").exempt(null).build();
        assertThat(july().bill(unexplained, false, List.of(JULY.first()))).isEqualTo(Billed.NOTHING);
    }

    private static MonthlyBill july() {
        return new MonthlyBill(JULY, JULY.first(), vatAlways("15"));
    }

    private static void parks(LeaseFixture lease, ParkReason reason, String args) {
        assertThat(july().bill(lease.from("2026-07-01").build(), false, List.of()))
                .isEqualTo(new Parked(reason, args, JULY));
    }
}
