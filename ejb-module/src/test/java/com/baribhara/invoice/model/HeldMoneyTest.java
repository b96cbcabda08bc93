package com.baribhara.invoice.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.model.HeldMoney.Part;
import com.baribhara.shared.Money;
import com.baribhara.tenant.DepositSettlement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeldMoneyTest {
    private static final HeldMoney HELD = held("60000.00", "5000.00", "1000.00");

    @Test
    void creditPaysFirstThenTheAdvanceAndTheDepositAtLast() {
        assertThat(HELD.pay(owed("3000.00", "10000.00")))
                .containsExactly(part("0.00", "2000.00", "1000.00"), part("7000.00", "3000.00", "0.00"));
    }

    @Test
    void whatIsNotCoveredStaysOwedOnTheLastOnes() {
        List<Part> parts = HELD.pay(owed("65000.00", "4000.00", "500.00"));

        assertThat(parts.stream().map(Part::sum).toList()).isEqualTo(owed("65000.00", "1000.00", "0.00"));
        DepositSettlement settled = HELD.settle(owed("65000.00", "4000.00", "500.00"));
        assertThat(settled.shortfall()).hasToString("3500.00");
        assertThat(settled.refund()).hasToString("0.00");
    }

    @Test
    void theRestIsWhatIsRefunded() {
        HeldMoney rest = HELD;
        for (Part part : HELD.pay(owed("3000.00", "10000.00"))) {
            rest = rest.without(part);
        }
        assertThat(rest.total())
                .isEqualTo(HELD.settle(owed("3000.00", "10000.00")).refund())
                .hasToString("53000.00");
    }

    private static HeldMoney held(String deposit, String advance, String credit) {
        return new HeldMoney(Money.of(deposit), Money.of(advance), Money.of(credit));
    }

    private static Part part(String deposit, String advance, String credit) {
        return new Part(Money.of(deposit), Money.of(advance), Money.of(credit));
    }

    private static List<Money> owed(String... amounts) {
        return Stream.of(amounts).map(Money::of).toList();
    }
}
