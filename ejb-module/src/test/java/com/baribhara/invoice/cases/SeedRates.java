package com.baribhara.invoice.cases;

import com.baribhara.invoice.model.RatesByUse;
import com.baribhara.invoice.model.SlabTariff;
import com.baribhara.invoice.model.SlabTariff.Slab;
import com.baribhara.shared.Dated;
import com.baribhara.shared.Dated.Since;
import com.baribhara.tenant.AdvanceLimits;
import com.baribhara.tenant.LawfulIncrease;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.YearlyWindow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/** What laws and tariffs set and cases take for known. Data only: in the product these are rows with their dates. */
final class SeedRates {

    /** Electricity by tariff: LT-A of February 2024, with its lifeline. */
    static final Map<String, SlabTariff> ELECTRICITY = Map.of(
            "LT-A",
            new SlabTariff(List.of(
                    lifeline("50", "4.63"),
                    slab("75", "5.26"),
                    slab("200", "7.20"),
                    slab("300", "7.59"),
                    slab("400", "8.02"),
                    slab("600", "12.67"),
                    slab(null, "14.61"))));

    /** Dhaka WASA of 1 July 2024, for 1000 litres. */
    static final RatesByUse WATER = new RatesByUse(
            Map.of(LeaseUse.RESIDENTIAL, new BigDecimal("16.70"), LeaseUse.COMMERCIAL, new BigDecimal("46.20")));

    /** Section 109 of the Income Tax Act 2023, and what held before. */
    static final Dated<BigDecimal> TDS = new Dated<>(List.of(
            new Since<>(LocalDate.parse("1971-12-16"), new BigDecimal("5")),
            new Since<>(LocalDate.parse("2025-07-01"), new BigDecimal("10"))));

    /** Section 10 of the Premises Rent Control Act 1991; the guideline of Dhaka North of 2026. */
    static final AdvanceLimits ADVANCE = new AdvanceLimits(1, 3);

    static final LawfulIncrease WITHOUT_WINDOW = new LawfulIncrease(24, null);

    static final LawfulIncrease WITH_WINDOW =
            new LawfulIncrease(24, new YearlyWindow(MonthDay.of(6, 1), MonthDay.of(7, 31)));

    private SeedRates() {}

    private static Slab lifeline(String upTo, String rate) {
        return new Slab(new BigDecimal(upTo), new BigDecimal(rate), true);
    }

    private static Slab slab(String upTo, String rate) {
        return new Slab(upTo == null ? null : new BigDecimal(upTo), new BigDecimal(rate), false);
    }
}
