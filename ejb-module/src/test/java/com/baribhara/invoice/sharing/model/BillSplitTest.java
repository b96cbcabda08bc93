package com.baribhara.invoice.sharing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.invoice.sharing.SharedBillPart;
import com.baribhara.invoice.sharing.SharedBillTerms;
import com.baribhara.invoice.sharing.UnitWeight;
import com.baribhara.invoice.sharing.Vacancy;
import com.baribhara.property.UnitId;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.shared.RuleBroken;
import com.baribhara.tenant.BillableLease.Term;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.SplitBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BillSplitTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    @Test
    void thePartsOfTenantsThatFollowEachOtherAndOfTheVacantDaysAddUpToTheBill() {
        LetUnit flat = unit("A-1", "1250", stay(FIRST, FIRST.plusDays(9), FIRST.plusDays(9)), stay(LAST, LAST, null));
        LetUnit other = unit("A-2", "980", stay(FIRST, LAST, null));

        List<SharedBillPart> parts =
                BillSplit.of(terms(SplitBasis.AREA, Vacancy.LANDLORD), List.of(flat, other), TODAY);

        assertThat(parts).extracting(SharedBillPart::days).containsExactly(10, 1, 20, 31);
        assertThat(parts).extracting(SharedBillPart::landlords).containsExactly(false, false, true, false);
        assertThat(Money.sum(parts.stream().map(SharedBillPart::amount).toList()))
                .isEqualTo(Money.of("8765.43"));
        assertThat(parts)
                .extracting(SharedBillPart::amount)
                .containsExactly(Money.of("1584.95"), Money.of("158.50"), Money.of("3169.91"), Money.of("3852.07"));
    }

    @Test
    void aPartComesInTheLastMonthOfWhoLeftAndInTheFirstBilledOfWhoIsNotYet() {
        LocalDate december = LocalDate.of(2026, 12, 1);
        LetUnit left = unit("A-1", "900", stay(FIRST, LAST, LAST));
        LetUnit coming = unit(
                "A-2",
                "900",
                new LetUnit.Stay(
                        new LeaseId(UUID.randomUUID()),
                        "L",
                        new DateRange(LAST, LAST),
                        new Term(LAST, null, december)));
        LetUnit stays = unit("A-3", "900", stay(FIRST, LAST, null));

        assertThat(BillSplit.of(terms(SplitBasis.AREA, Vacancy.TENANTS), List.of(left, coming, stays), TODAY))
                .extracting(SharedBillPart::chargedOn)
                .containsExactly(LAST, december, TODAY);
    }

    @Test
    void anEmptyFlatHasNobodyInItAndALetOneMustBeCounted() {
        LetUnit let = unit("A-1", null, stay(FIRST, LAST, null));
        LetUnit empty = unit("A-2", null);
        List<LetUnit> units = List.of(let, empty);

        List<SharedBillPart> parts =
                BillSplit.of(terms(SplitBasis.PERSONS, Vacancy.LANDLORD, weight(let, "4")), units, TODAY);

        assertThat(parts).extracting(SharedBillPart::amount).containsExactly(Money.of("8765.43"), Money.ZERO);
        assertThatThrownBy(() -> BillSplit.of(terms(SplitBasis.PERSONS, Vacancy.LANDLORD), units, TODAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("A-1")
                .hasMessageNotContaining("A-2");
    }

    @Test
    void aBuildingInWhichNobodyRentsHasNoTenantsToBearItsBill() {
        assertThatThrownBy(() ->
                        BillSplit.of(terms(SplitBasis.EQUAL, Vacancy.TENANTS), List.of(unit("A-1", "900")), TODAY))
                .hasMessageContaining("shared-bill.nobody");
    }

    private static LetUnit unit(String code, String area, LetUnit.Stay... stays) {
        return new LetUnit(
                new UnitId(UUID.randomUUID()), code, area == null ? null : new BigDecimal(area), List.of(stays));
    }

    private static LetUnit.Stay stay(LocalDate from, LocalDate to, LocalDate ends) {
        return new LetUnit.Stay(
                new LeaseId(UUID.randomUUID()), "L", new DateRange(from, to), new Term(from, ends, from));
    }

    private static UnitWeight weight(LetUnit unit, String persons) {
        return new UnitWeight(unit.id(), new BigDecimal(persons));
    }

    private static SharedBillTerms terms(SplitBasis basis, Vacancy vacancy, UnitWeight... weights) {
        return new SharedBillTerms(FIRST, LAST, Money.of("8765.43"), basis, vacancy, List.of(weights), null);
    }
}
