package com.baribhara.it;

import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import java.sql.SQLException;
import java.time.Duration;

/** Renews the keys of personal data with the clock of their row moved on, from rest to rest: other tests may have renewed them before. */
public final class DataKeys {
    private static final Duration SOON = Duration.ofSeconds(40);

    private DataKeys() {}

    /** Nothing of an earlier renewal, nor of the first start, is on its way. @return how many keys are kept */
    public static int atRest(Sql sql) throws SQLException {
        aMinuteLater(sql);
        await().atMost(SOON).until(() -> !renewing());
        return kept();
    }

    /** The key that was asked for is preferred, and all rows follow it. */
    public static void followed(Sql sql) throws SQLException {
        aMinuteLater(sql);
        await().atMost(SOON).until(() -> sql.number("select count(*) from data_keyset where swept_at is null") == 1);
        aMinuteLater(sql);
        await().atMost(SOON).until(() -> !renewing());
    }

    public static int kept() {
        return Api.as("ADMIN").get("/data-keys").jsonPath().getInt("keys");
    }

    private static boolean renewing() {
        return Api.as("ADMIN").get("/data-keys").jsonPath().getBoolean("renewing");
    }

    private static void aMinuteLater(Sql sql) throws SQLException {
        sql.run("update data_keyset set changed_at = changed_at - interval '2 minutes', version = version + 1");
    }
}
