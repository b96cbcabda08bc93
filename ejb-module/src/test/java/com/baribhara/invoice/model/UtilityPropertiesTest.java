package com.baribhara.invoice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.invoice.model.SlabTariff.Row;
import com.baribhara.invoice.model.SlabTariff.Slab;
import com.baribhara.property.Consumption;
import com.baribhara.property.Consumption.Outcome;
import com.baribhara.shared.Money;
import com.baribhara.shared.RandomAmounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every utility bill. */
class UtilityPropertiesTest {
    private static final int TRIES = 3_000;

    private final RandomAmounts random = new RandomAmounts(20_240_228);

    @Test
    void theUnitsOfTheSlabsAddUpToTheConsumption() {
        for (int i = 0; i < TRIES; i++) {
            BigDecimal units = random.decimal(900, random.number(3));
            List<Row> rows = tariff().rows(units);
            assertThat(rows.stream().map(Row::units).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(units);
            assertThat(rows).allMatch(row -> row.units().signum() > 0);
            assertThat(rows).noneMatch(row -> row.amount().negative());
        }
    }

    @Test
    void theBillIsTheSumOfItsRoundedParts() {
        for (int i = 0; i < TRIES; i++) {
            ElectricityBill.Terms terms =
                    new ElectricityBill.Terms(random.decimal(10, 1), random.decimal(100, 2), random.decimal(20, 1));
            ElectricityBill bill = ElectricityBill.of(tariff(), random.decimal(900, 1), terms);
            Money rows = Money.sum(bill.rows().stream().map(Row::amount).toList());
            assertThat(bill.total()).isEqualTo(rows.plus(bill.demand()).plus(bill.vat()));
        }
    }

    @Test
    void aLifelineHoldsForAllUnitsOrForNone() {
        SlabTariff tariff =
                new SlabTariff(List.of(slab("50", "4.63", true), slab("75", "5.26", false), slab(null, "7.20", false)));
        assertThat(tariff.rows(new BigDecimal("50"))).extracting(Row::rate).containsExactly(new BigDecimal("4.63"));
        assertThat(tariff.rows(new BigDecimal("50.5"))).extracting(Row::rate).containsExactly(new BigDecimal("5.26"));
        assertThat(tariff.rows(new BigDecimal("75"))).hasSize(1);
        assertThat(tariff.rows(new BigDecimal("76"))).hasSize(2);
        assertThat(tariff.rows(BigDecimal.ZERO)).isEmpty();
    }

    @Test
    void aTariffWithoutOrderOrEndIsRefused() {
        List<Slab> open = List.of(slab(null, "7.20", false));
        assertThat(new SlabTariff(open).rows(BigDecimal.TEN)).hasSize(1);
        assertThatThrownBy(() -> new SlabTariff(List.of(slab("75", "5.26", false))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no rate above 75");
        assertThatThrownBy(() -> new SlabTariff(
                        List.of(slab("75", "5.26", false), slab("75", "6", false), slab(null, "7", false))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SlabTariff(List.of(slab(null, "7", false), slab("75", "5.26", false))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SlabTariff(List.of(slab(null, "-7", false))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSharedBillIsReachedExactlyAndNoPartIsAPoishaOff() {
        for (int i = 0; i < TRIES; i++) {
            Money bill = random.money(50_000);
            List<BigDecimal> weights = IntStream.rangeClosed(0, random.number(12))
                    .mapToObj(flat -> random.decimal(3_000, 1).add(new BigDecimal("0.1")))
                    .toList();
            BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Money> parts = SharedBill.byWeight(bill, weights);
            assertThat(Money.sum(parts)).isEqualTo(bill);
            for (int flat = 0; flat < parts.size(); flat++) {
                BigDecimal exact = bill.amount().multiply(weights.get(flat)).divide(sum, 8, RoundingMode.HALF_UP);
                assertThat(parts.get(flat).amount().subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
                assertThat(parts.get(flat).negative()).isFalse();
            }
        }
    }

    @Test
    void equalPartsDifferByAPoishaAndTheFirstOnesGetIt() {
        for (int i = 0; i < TRIES; i++) {
            int flats = 1 + random.number(40);
            List<Money> parts = SharedBill.equally(random.money(50_000), flats);
            assertThat(parts).isSortedAccordingTo((one, other) -> other.compareTo(one));
            assertThat(parts.get(0).minus(parts.get(flats - 1))).isLessThanOrEqualTo(Money.of("0.01"));
        }
    }

    @Test
    void aBillThatNobodyCanShareIsRefused() {
        Money bill = Money.of("10.00");
        assertThatThrownBy(() -> SharedBill.byWeight(bill, List.of(BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SharedBill.equally(bill, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SharedBill.byWeight(bill, List.of(BigDecimal.TEN, new BigDecimal("-1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** However often a meter is read and however often it goes round, nothing is lost. */
    @Test
    void readingsAddUpToWhatWasUsed() {
        for (int i = 0; i < TRIES; i++) {
            int digits = 3 + random.number(3);
            BigDecimal range = BigDecimal.TEN.pow(digits);
            BigDecimal start = random.decimal(range.intValue(), 1);
            BigDecimal used = BigDecimal.ZERO;
            List<BigDecimal> counted = new ArrayList<>();
            for (int reading = 0; reading < 15; reading++) {
                BigDecimal before = start.add(used).remainder(range);
                used = used.add(random.decimal(range.intValue() / 10, 1));
                BigDecimal now = start.add(used).remainder(range);
                Consumption consumption = Consumption.between(before, now, digits);
                counted.add(consumption.units());
                assertThat(consumption.outcome())
                        .isEqualTo(now.compareTo(before) < 0 ? Outcome.ROLLED_OVER : Outcome.COUNTED);
            }
            assertThat(counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(used);
        }
    }

    @Test
    void aLowerReadingIsARolloverUpToATenthOfTheMeter() {
        assertThat(between("99000", "9000", 5))
                .isEqualTo(new Consumption(Outcome.ROLLED_OVER, new BigDecimal("10000")));
        assertThat(between("98999", "9000", 5).rejected()).isTrue();
        assertThat(between("5000", "4990", null).rejected()).isTrue();
        assertThat(between("5000", "5000", null).charge(BigDecimal.TEN)).contains(Money.ZERO);
        assertThat(between("5000", "4990", 6).charge(BigDecimal.TEN)).isEmpty();
    }

    @Test
    void aReadingTheMeterCannotShowIsRejected() {
        assertThat(between("9000", "10000", 4).rejected()).isTrue();
        assertThat(between("-1", "10", null).rejected()).isTrue();
    }

    @Test
    void unitsHaveTheDecimalsOfTheFinerReading() {
        assertThat(between("4521.50", "4688", null).units()).hasToString("166.50");
        assertThat(between("4521.5", "4688.0", null).units()).hasToString("166.5");
    }

    @Test
    void aMeterThatWasReplacedIsRejectedWithEitherOfTheTwo() {
        Consumption good = between("1200", "1290", 5);
        Consumption bad = between("300", "200", 5);
        assertThat(good.plus(between("0", "47", 5)).units()).hasToString("137");
        assertThat(good.plus(bad).rejected()).isTrue();
        assertThat(bad.plus(good).rejected()).isTrue();
        assertThat(between("99990", "10", 5).plus(good).outcome()).isEqualTo(Outcome.ROLLED_OVER);
    }

    private static Consumption between(String previous, String current, Integer digits) {
        return Consumption.between(new BigDecimal(previous), new BigDecimal(current), digits);
    }

    private SlabTariff tariff() {
        List<Slab> slabs = new ArrayList<>();
        if (random.sometimes()) {
            slabs.add(slab(String.valueOf(1 + random.number(100)), "4.63", true));
        }
        BigDecimal end = BigDecimal.ZERO;
        for (int slab = random.number(6); slab > 0; slab--) {
            end = end.add(BigDecimal.valueOf(1L + random.number(150)));
            slabs.add(new Slab(end, random.decimal(20, 2), false));
        }
        slabs.add(new Slab(null, random.decimal(20, 2), false));
        return new SlabTariff(slabs);
    }

    private static Slab slab(String upTo, String rate, boolean wholeOnly) {
        return new Slab(upTo == null ? null : new BigDecimal(upTo), new BigDecimal(rate), wholeOnly);
    }
}
