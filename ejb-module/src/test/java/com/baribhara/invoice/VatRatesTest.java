package com.baribhara.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.VatRates.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VatRatesTest {

    @Test
    void eachHoldsFromItsDayUntilTheNext() {
        VatRates rates = new VatRates(List.of(
                new VatRate(LocalDate.parse("2019-07-01"), new BigDecimal("15")),
                new VatRate(LocalDate.parse("2027-01-01"), new BigDecimal("10"))));
        assertThat(rates.percentOn(LocalDate.parse("2019-06-30"))).isNull();
        assertThat(rates.percentOn(LocalDate.parse("2019-07-01"))).isEqualByComparingTo("15");
        assertThat(rates.percentOn(LocalDate.parse("2026-12-31"))).isEqualByComparingTo("15");
        assertThat(rates.percentOn(LocalDate.parse("2027-01-01"))).isEqualByComparingTo("10");
    }
}
