package com.baribhara.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.auth.internal.SessionsChanged;
import com.baribhara.shared.sql.DatabaseFailed;
import com.baribhara.shared.sql.OrganisationDatabase;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EndedSessionsTest {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final UUID ENDED = UUID.randomUUID();
    private static final UUID LIVING = UUID.randomUUID();

    private final Sessions database = new Sessions();
    private final EndedSessions ended = new EndedSessions(database, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aThousandRequestsAskTheDatabaseOnce() {
        database.rows.add(ENDED);
        for (int i = 0; i < 1000; i++) {
            assertThat(ended.ended(ENDED)).isTrue();
            assertThat(ended.ended(LIVING)).isFalse();
        }
        // a machine that stands still for half a second in between reads once more
        assertThat(database.asked).isLessThan(5);
    }

    @Test
    void whatWasEndedOnThisNodeIsKnownToTheNextRequest() {
        assertThat(ended.ended(ENDED)).isFalse();
        database.rows.add(ENDED);
        ended.changed(new SessionsChanged());
        assertThat(ended.ended(ENDED)).isTrue();
    }

    @Test
    void whatWasKnownStaysKnownWhenTheDatabaseIsAwayAndThatIsSaid() {
        database.rows.add(ENDED);
        assertThat(ended.ended(ENDED)).isTrue();
        assertThat(ended.known()).isTrue();
        database.away = true;
        ended.changed(new SessionsChanged());
        assertThat(ended.ended(ENDED)).isTrue();
        assertThat(ended.known()).isFalse();
        database.away = false;
        ended.changed(new SessionsChanged());
        assertThat(ended.ended(LIVING)).isFalse();
        assertThat(ended.known()).isTrue();
    }

    /** The rows of the table, each ended a minute ago. */
    private static final class Sessions extends OrganisationDatabase {
        private final List<UUID> rows = new ArrayList<>();
        private boolean away;
        private int asked;

        @Override
        public <T> List<T> query(String sql, RowReader<T> reader, Object... args) {
            asked++;
            if (away) {
                throw new DatabaseFailed(new SQLException("away", "08006"));
            }
            return rows.stream().map(id -> read(reader, id)).toList();
        }

        private static <T> T read(RowReader<T> reader, UUID id) {
            ResultSet row = (ResultSet) Proxy.newProxyInstance(
                    ResultSet.class.getClassLoader(),
                    new Class<?>[] {ResultSet.class},
                    (self, method, args) ->
                            method.getName().equals("getObject") ? id : Timestamp.from(NOW.minusSeconds(60)));
            try {
                return reader.read(row);
            } catch (SQLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
