package com.baribhara.it.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Landlord;
import com.baribhara.it.MonthJob;
import com.baribhara.it.RunningSystem;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The timer of the night, made to fire as an administrator can: the server's own hour is not ours to set. */
class NightlyRunIT {
    @Test
    void billsThoseWhoseBillingDayHasComeAndNobodyElse() throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Sql sql = new Sql(connection);
            Landlord today = Landlord.with(3, sql);
            billedOn(today, 5, sql);
            Landlord later = Landlord.with(2, sql);
            billedOn(later, 6, sql);

            MonthJob.nightFalls(RunningSystem.get().server().management());

            today.awaitCompleted(1);
            assertThat(today.invoices()).isEqualTo(3);
            assertThat(later.invoices()).isZero();
        }
    }

    /** As of the fifth of November: an organisation that has been there for a year. */
    private static void billedOn(Landlord landlord, int day, Sql sql) throws SQLException {
        sql.run("update organisation set billing_day = %d, created_at = '2025-11-01' where id = %d"
                .formatted(day, landlord.key()));
    }
}
