package com.baribhara.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoMonthTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.00 | 0.00",
                "999.50 | 999.50",
                "1000.00 | 1,000.00",
                "99999.00 | 99,999.00",
                "123456.00 | 1,23,456.00",
                "23145600.00 | 2,31,45,600.00",
                "1234567890.10 | 1,23,45,67,890.10"
            })
    void groupsByLakhAndCrore(String amount, String written) {
        assertThat(DemoMonth.grouped(new BigDecimal(amount))).isEqualTo(written);
    }

    @Test
    void theLineOfTheMonthHasItsFixedForm() {
        ModelNode run = ModelNode.fromJSONString(
                "{\"month\":\"2026-11\",\"status\":\"COMPLETED\",\"leases\":862,\"billed\":858,"
                        + "\"unchanged\":0,\"parked\":4,\"total\":\"23145600.00\",\"startedAt\":\"2026-11-22T10:00:00.000+06:00\","
                        + "\"finishedAt\":\"2026-11-22T10:00:01.900+06:00\"}");
        assertThat(DemoMonth.line(run))
                .isEqualTo("month: 2026-11, 862 leases, 858 invoices, 4 parked, ৳ 2,31,45,600.00, 1.9 s");
    }
}
