package com.baribhara.invoice.sharing.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.sharing.SharedBillPart;
import com.baribhara.invoice.sharing.SharedBillTerms;
import com.baribhara.invoice.sharing.UnitWeight;
import com.baribhara.invoice.sharing.Vacancy;
import com.baribhara.invoice.sharing.model.LetUnit.Stay;
import com.baribhara.property.UnitId;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease.Term;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.SplitBasis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the building, its tenants and the bill: what holds of every split. */
class BillSplitPropertiesTest {
    private static final int CASES = 2_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);
    private static final BigDecimal POISHA = new BigDecimal("0.01");

    private final Random random = new Random(20_261_126);

    private record Case(SharedBillTerms terms, List<LetUnit> units) {
        List<SharedBillPart> split() {
            return BillSplit.of(terms, units, TODAY);
        }
    }

    @Test
    void thePartsAddUpToTheBillAndNoneIsNegativeOrAPoishaFromItsShare() {
        for (int i = 0; i < CASES; i++) {
            Case one = any();
            List<SharedBillPart> parts = one.split();
            assertThat(sum(parts)).as("%s", one).isEqualTo(one.terms().amount());
            assertThat(parts).as("%s", one).allSatisfy(part -> {
                assertThat(part.amount().negative()).isFalse();
                BigDecimal share = one.terms()
                        .amount()
                        .amount()
                        .multiply(part.taken())
                        .divide(part.whole(), 10, RoundingMode.HALF_UP);
                assertThat(part.amount().amount().subtract(share).abs()).isLessThan(POISHA);
            });
        }
    }

    @Test
    void everyDayOfEveryUnitIsBorneByExactlyOne() {
        for (int i = 0; i < CASES; i++) {
            Case one = any();
            List<SharedBillPart> parts = one.split();
            int days = one.terms().period().days();
            for (LetUnit unit : one.units()) {
                assertThat(parts.stream()
                                .filter(part -> part.unit().equals(unit.id()))
                                .mapToInt(SharedBillPart::days)
                                .sum())
                        .as("%s", one)
                        .isEqualTo(days);
            }
        }
    }

    @Test
    void whereTenantsBearWhatWasVacantTheLandlordBearsNothingAndNobodyPaysLess() {
        for (int i = 0; i < CASES; i++) {
            Case one = any();
            SharedBillTerms terms = one.terms();
            Case other = new Case(
                    new SharedBillTerms(
                            terms.from(),
                            terms.to(),
                            terms.amount(),
                            terms.basis(),
                            Vacancy.TENANTS,
                            terms.weights(),
                            null),
                    one.units());
            List<SharedBillPart> parts = other.split();
            assertThat(sum(parts)).as("%s", other).isEqualTo(terms.amount());
            assertThat(parts).noneMatch(SharedBillPart::landlords);
            for (SharedBillPart part : parts) {
                Money before = one.split().stream()
                        .filter(was -> part.lease().equals(was.lease()))
                        .findFirst()
                        .orElseThrow()
                        .amount();
                assertThat(part.amount().minus(before).amount())
                        .as("%s", other)
                        .isGreaterThanOrEqualTo(POISHA.negate());
            }
        }
    }

    @Test
    void theOrderInWhichUnitsComeMovesNobodyByMoreThanAPoisha() {
        for (int i = 0; i < CASES / 4; i++) {
            Case one = any();
            List<LetUnit> shuffled = new ArrayList<>(one.units());
            Collections.shuffle(shuffled, random);
            List<SharedBillPart> parts = new Case(one.terms(), shuffled).split();
            for (SharedBillPart part : one.split()) {
                Money now = parts.stream()
                        .filter(other -> other.unit().equals(part.unit())
                                && other.landlords() == part.landlords()
                                && (part.landlords() || other.lease().equals(part.lease())))
                        .findFirst()
                        .orElseThrow()
                        .amount();
                assertThat(now.minus(part.amount()).amount().abs()).isLessThanOrEqualTo(POISHA);
            }
        }
    }

    /** At least one unit is let, so that somebody bears the bill in any case. */
    private Case any() {
        LocalDate from = TODAY.minusDays(100 + random.nextInt(200));
        DateRange period = new DateRange(from, from.plusDays(random.nextInt(100)));
        List<LetUnit> units = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int unit = 0; unit < count; unit++) {
            units.add(new LetUnit(
                    new UnitId(UUID.randomUUID()),
                    "U-" + unit,
                    new BigDecimal(1 + random.nextInt(400_000)).movePointLeft(2),
                    unit == 0 ? List.of(stay(period)) : stays(period)));
        }
        SplitBasis basis = SplitBasis.values()[random.nextInt(SplitBasis.values().length)];
        Money bill = new Money(new BigDecimal(1 + random.nextInt(100_000_000)).movePointLeft(2));
        return new Case(
                new SharedBillTerms(
                        period.from(), period.to(), bill, basis, Vacancy.LANDLORD, told(basis, units), null),
                units);
    }

    private List<UnitWeight> told(SplitBasis basis, List<LetUnit> units) {
        return !basis.told()
                ? List.of()
                : units.stream()
                        .map(unit -> new UnitWeight(
                                unit.id(), new BigDecimal(1 + random.nextInt(999)).movePointLeft(random.nextInt(3))))
                        .toList();
    }

    /** Tenants that follow each other, with gaps or without. */
    private List<Stay> stays(DateRange period) {
        List<Stay> stays = new ArrayList<>();
        LocalDate day = period.from().plusDays(random.nextInt(40));
        while (!day.isAfter(period.to()) && stays.size() < 4) {
            LocalDate last = Stream.of(day.plusDays(random.nextInt(50)), period.to())
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            stays.add(stay(new DateRange(day, last)));
            day = last.plusDays(1 + random.nextInt(20));
        }
        return stays;
    }

    private static Stay stay(DateRange days) {
        return new Stay(new LeaseId(UUID.randomUUID()), "L", days, new Term(days.from(), null, days.from()));
    }

    private static Money sum(List<SharedBillPart> parts) {
        return Money.sum(parts.stream().map(SharedBillPart::amount).toList());
    }
}
