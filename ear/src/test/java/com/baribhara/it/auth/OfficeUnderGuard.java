package com.baribhara.it.auth;

import com.baribhara.bench.Sql;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What tests of the second factor begin with: the database as its administrator sees it, and an office of one's own. */
abstract class OfficeUnderGuard {
    private static Connection connection;
    static Sql sql;
    Office office;
    GuardedOffice guarded;

    @BeforeAll
    static void open() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    final void found(String name, String nameBn) throws SQLException {
        office = Office.founded(sql, name, nameBn);
        guarded = new GuardedOffice(sql, office);
    }
}
