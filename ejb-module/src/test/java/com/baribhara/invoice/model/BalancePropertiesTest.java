package com.baribhara.invoice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.invoice.model.Statement.Entry;
import com.baribhara.invoice.model.Statement.Kind;
import com.baribhara.invoice.model.Statement.Line;
import com.baribhara.shared.Money;
import com.baribhara.shared.RandomAmounts;
import com.baribhara.tenant.LeaseUse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every balance: of an invoice, of a statement, of a rent with tax withheld. */
class BalancePropertiesTest {
    private static final int TRIES = 5_000;

    private final RandomAmounts random = new RandomAmounts(20_260_731);

    @Test
    void aStatementClosesTheSameInWhateverOrderItsEntriesCome() {
        for (int i = 0; i < TRIES; i++) {
            Money opening = random.sometimes()
                    ? random.money(9_000)
                    : random.money(9_000).negated();
            List<Entry> entries =
                    Stream.generate(this::entry).limit(random.number(9)).toList();
            Statement statement = Statement.of(opening, entries);
            Money expected = opening.plus(sum(entries, Kind.CHARGE))
                    .minus(sum(entries, Kind.PAYMENT))
                    .minus(sum(entries, Kind.CREDIT));
            assertThat(statement.closing()).isEqualTo(expected);
            assertThat(Statement.of(opening, random.shuffled(entries)).closing())
                    .isEqualTo(expected);
            assertThat(statement.lines().stream().map(Line::entry).map(Entry::on))
                    .isSorted();
        }
    }

    @Test
    void entriesOfOneDayAreChargesThenPaymentsThenCredits() {
        LocalDate day = LocalDate.parse("2026-07-01");
        Money ten = Money.of("10.00");
        List<Entry> entries = List.of(
                new Entry(day, Kind.CREDIT, ten),
                new Entry(day, Kind.PAYMENT, ten),
                new Entry(day.minusDays(1), Kind.PAYMENT, ten),
                new Entry(day, Kind.CHARGE, ten));
        assertThat(Statement.of(Money.ZERO, entries).lines())
                .extracting(line -> line.entry().kind() + " " + line.balance())
                .containsExactly("PAYMENT -10.00", "CHARGE 0.00", "PAYMENT -10.00", "CREDIT -20.00");
    }

    @Test
    void creditNeverMakesAnAmountDueNegative() {
        for (int i = 0; i < TRIES; i++) {
            List<Money> lines = Stream.generate(() -> random.money(20_000))
                    .limit(random.number(6))
                    .toList();
            Money credit = random.money(50_000);
            AmountDue due = AmountDue.of(lines, random.money(9_000), credit);
            assertThat(due.total().negative()).isFalse();
            assertThat(due.creditApplied()).isLessThanOrEqualTo(credit);
            assertThat(due.total().zero() || due.creditApplied().equals(credit)).isTrue();
        }
    }

    @Test
    void aCreditNoteIsSharedBetweenTheOpenBalanceAndTheTenant() {
        for (int i = 0; i < TRIES; i++) {
            Money invoiced = random.money(30_000);
            Money paid = random.money(30_000).min(invoiced);
            Money note = random.money(30_000);
            CreditEffect effect = CreditEffect.of(invoiced, paid, note);
            Money lowered = invoiced.minus(paid).minus(effect.outstanding());
            assertThat(lowered.plus(effect.tenantCredit())).isEqualTo(note);
            assertThat(effect.outstanding().min(effect.tenantCredit())).isEqualTo(Money.ZERO);
        }
    }

    @Test
    void aReversalTakesBackExactlyWhatWasAdded() {
        for (int i = 0; i < TRIES; i++) {
            Money net = random.money(90_000);
            BigDecimal percent = random.decimal(30, 2);
            Taxed added = Taxed.added(net, percent);
            Taxed reversed = Taxed.reversed(net, percent);
            assertThat(added.gross().plus(reversed.gross())).isEqualTo(Money.ZERO);
            assertThat(added.vat().plus(reversed.vat())).isEqualTo(Money.ZERO);
        }
    }

    @Test
    void cashAndCertificateSettleTheInvoiceWhoeverPaysTheVat() {
        for (int i = 0; i < TRIES; i++) {
            Taxed rent = Taxed.added(random.money(90_000), random.decimal(30, 1));
            BigDecimal tds = random.decimal(30, 1);
            for (VatPayer payer : VatPayer.values()) {
                RentSettlement settlement = RentSettlement.of(rent, tds, payer);
                assertThat(settlement.outstanding()).isEqualTo(Money.ZERO);
                assertThat(settlement.cash().negative()).isFalse();
                assertThat(settlement.tds()).isEqualTo(rent.net().percent(tds));
            }
            assertThat(RentSettlement.of(rent, tds, VatPayer.TENANT_DEPOSITS)
                            .cash()
                            .plus(rent.vat()))
                    .isEqualTo(RentSettlement.of(rent, tds, VatPayer.LANDLORD_COLLECTS)
                            .cash());
        }
    }

    @Test
    void theHoldingTaxLeavesMonthsOut() {
        Money annual = Money.of("1000000.00");
        assertThat(HoldingTax.of(annual, 0).taxable()).isEqualTo(annual);
        assertThat(HoldingTax.of(annual, 2).taxable()).hasToString("833333.33");
        assertThat(HoldingTax.of(annual, 2).at(new BigDecimal("12"))).hasToString("100000.00");
        assertThat(HoldingTax.of(annual, 12).taxable()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> HoldingTax.of(annual, 13)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void waterOfAUseWithoutARateIsRefused() {
        RatesByUse rates = new RatesByUse(Map.of(LeaseUse.RESIDENTIAL, new BigDecimal("16.70")));
        BigDecimal units = new BigDecimal("12.5");
        assertThat(rates.charge(LeaseUse.RESIDENTIAL, units)).hasToString("208.75");
        assertThatThrownBy(() -> rates.charge(LeaseUse.COMMERCIAL, units)).isInstanceOf(IllegalArgumentException.class);
    }

    private Entry entry() {
        LocalDate day = LocalDate.parse("2026-07-01").plusDays(random.number(5));
        return new Entry(day, Kind.values()[random.number(3)], random.money(9_000));
    }

    private static Money sum(List<Entry> entries, Kind kind) {
        return Money.sum(entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::amount)
                .toList());
    }
}
