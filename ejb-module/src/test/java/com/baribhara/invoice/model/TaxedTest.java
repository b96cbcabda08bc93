package com.baribhara.invoice.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.VatMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaxedTest {
    private static final BigDecimal FIFTEEN = BigDecimal.valueOf(15);
    private static final Money RENT = Money.of("50000.00");

    @Test
    void addsVatToTheRoundedNet() {
        assertThat(Taxed.added(Money.of("60967.74"), FIFTEEN).vat()).hasToString("9145.16");
        assertThat(Taxed.added(Money.of("-5000.00"), FIFTEEN).gross()).hasToString("-5750.00");
    }

    @Test
    void splitsAnInclusivePriceSoThatItAddsUp() {
        Random random = new Random(20_260_722);
        for (int i = 0; i < 20_000; i++) {
            Money gross = new Money(BigDecimal.valueOf(random.nextInt(1_000_000_000), 2));
            BigDecimal percent = BigDecimal.valueOf(random.nextInt(10_001), 2);
            Taxed taxed = Taxed.included(gross, percent);
            assertThat(taxed.gross()).isEqualTo(gross);
            assertThat(taxed.net().negative() || taxed.vat().negative()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesResidentialLinesAlone(VatMode mode) {
        assertThat(Taxed.of(LeaseUse.RESIDENTIAL, mode, RENT, FIFTEEN)).isEqualTo(Taxed.free(RENT));
    }

    @Test
    void followsTheModeOfCommercialLeases() {
        assertThat(Taxed.of(LeaseUse.COMMERCIAL, VatMode.NONE, RENT, FIFTEEN)).isEqualTo(Taxed.free(RENT));
        assertThat(Taxed.of(LeaseUse.COMMERCIAL, VatMode.ADDED, RENT, FIFTEEN).gross())
                .hasToString("57500.00");
        assertThat(Taxed.of(LeaseUse.COMMERCIAL, VatMode.INCLUDED, RENT, FIFTEEN)
                        .vat())
                .hasToString("6521.74");
    }

    @Test
    void isRoundedPerLineInThisSystem() {
        List<Money> lines = List.of(Money.of("10.10"), Money.of("10.10"), Money.of("10.10"));
        assertThat(VatRounding.SYSTEM.vat(lines, FIFTEEN)).hasToString("4.56");
        assertThat(VatRounding.PER_INVOICE.vat(lines, FIFTEEN)).hasToString("4.55");
    }
}
