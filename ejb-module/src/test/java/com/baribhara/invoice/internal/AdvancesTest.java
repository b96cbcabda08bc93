package com.baribhara.invoice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.InvoiceDraft.Totals;
import com.baribhara.invoice.InvoiceKind;
import com.baribhara.invoice.LineArithmetic;
import com.baribhara.invoice.LineDraft;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.LineRule;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Ids;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.tenant.AdvanceAdjustment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdvancesTest {
    private static final OrganisationRow LEASE = new OrganisationRow(1, Ids.next());
    private static final DateRange DAYS = new DateRange(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

    @Test
    void eachMonthTakesTheAgreedSumAndTheLastWhatIsLeft() {
        Advances advances = held("15000.00", "35000.00");

        assertThat(advances.pay(LEASE, bill(InvoiceKind.MONTHLY, "25000.00"))).hasToString("15000.00");
        assertThat(advances.pay(LEASE, bill(InvoiceKind.MONTHLY, "25000.00"))).hasToString("15000.00");
        assertThat(advances.pay(LEASE, bill(InvoiceKind.MONTHLY, "25000.00"))).hasToString("5000.00");
        assertThat(advances.pay(LEASE, bill(InvoiceKind.MONTHLY, "25000.00"))).hasToString("0.00");
        assertThat(advances.left()).containsExactly(Map.entry(LEASE, Money.ZERO));
    }

    @Test
    void itPaysTheRentAndNoOtherCharge() {
        assertThat(held("90000.00", "90000.00").pay(LEASE, bill(InvoiceKind.MONTHLY, "25000.00")))
                .as("the service charge of 2,000 stays to be paid")
                .hasToString("25000.00");
    }

    @Test
    void itPaysTheBillOfTheMonthAndNoOtherInvoice() {
        Advances advances = held("90000.00", "90000.00");

        assertThat(advances.pay(LEASE, bill(InvoiceKind.ADJUSTMENT, "25000.00")))
                .hasToString("0.00");
        assertThat(advances.pay(LEASE, bill(InvoiceKind.UTILITY, "25000.00"))).hasToString("0.00");
        assertThat(advances.pay(new OrganisationRow(2, LEASE.id()), bill(InvoiceKind.MONTHLY, "25000.00")))
                .hasToString("0.00");
        assertThat(advances.left()).isEmpty();
    }

    private static Advances held(String monthly, String left) {
        return new Advances(Map.of(LEASE, new AdvanceAdjustment(Money.of(monthly), Money.of(left))));
    }

    private static InvoiceDraft bill(InvoiceKind kind, String rent) {
        List<LineDraft> lines = List.of(line(LineKind.RENT, rent), line(LineKind.SERVICE_CHARGE, "2000.00"));
        return new InvoiceDraft(
                null,
                kind,
                BillingMonth.of(DAYS.from()),
                DAYS,
                DAYS.from(),
                DAYS.from(),
                Totals.of(lines),
                lines,
                null);
    }

    private static LineDraft line(LineKind kind, String amount) {
        return new LineDraft(
                kind,
                DAYS,
                new LineArithmetic(
                        LineRule.WHOLE_MONTH,
                        30,
                        30,
                        BigDecimal.ONE,
                        new BigDecimal(amount),
                        Money.of(amount),
                        BigDecimal.ZERO,
                        Money.ZERO));
    }
}
