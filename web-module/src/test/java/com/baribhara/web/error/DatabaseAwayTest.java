package com.baribhara.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "57014", "40P01", "55P03"})
    void whatPassesIsWorthAnotherTry(String state) {
        assertThat(DatabaseAway.caused(wrapped(new SQLException("", state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23505", "42P01", "55000", ""})
    void aFaultOfOursIsNot(String state) {
        assertThat(DatabaseAway.caused(wrapped(new SQLException("", state)))).isFalse();
    }

    @Test
    void aPoolWithoutConnectionsIsAway() {
        assertThat(DatabaseAway.caused(new SQLException(new ResourceException("no managed connections"))))
                .isTrue();
        assertThat(DatabaseAway.caused(wrapped(new SQLTransientConnectionException())))
                .isTrue();
    }

    @Test
    void anythingElseIsNotTheDatabase() {
        assertThat(DatabaseAway.caused(new IllegalStateException("x"))).isFalse();
        assertThat(DatabaseAway.caused(wrapped(new SQLException("no state")))).isFalse();
    }

    private static Throwable wrapped(Exception cause) {
        return new IllegalStateException(new IllegalArgumentException(cause));
    }
}
