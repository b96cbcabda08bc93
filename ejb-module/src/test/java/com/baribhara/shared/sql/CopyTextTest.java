package com.baribhara.shared.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

class CopyTextTest {

    @Test
    void whateverANameHoldsIsStoredAsItIs() throws SQLException, IOException {
        List<String> names = Arrays.asList("মোহাম্মদ", "a\tb", "two\nlines\r", "C:\\new\\t", "\\N", "\\.", "", null);
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table person (no integer, name text)");
            SqlArray numbers = SqlArray.of("integer", names, names::indexOf);
            byte[] rows = CopyText.of(numbers, SqlArray.of("text", names));
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy person (no, name) from stdin", new ByteArrayInputStream(rows));
            ResultSet stored = statement.executeQuery("select name from person order by no");
            for (String name : names) {
                assertThat(stored.next()).isTrue();
                assertThat(stored.getString(1)).isEqualTo(name);
            }
        }
    }
}
