package com.baribhara.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTroubleTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "57014", "40P01", "55P03"})
    void whatPassesIsWorthAnotherTry(String state) {
        assertThat(DatabaseTrouble.of(wrapped(new SQLException("", state)))).contains(DatabaseTrouble.AWAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23505", "42P01", "55000", ""})
    void aFaultOfOursIsNot(String state) {
        assertThat(DatabaseTrouble.of(wrapped(new SQLException("", state)))).isEmpty();
    }

    @Test
    void aPoolWithoutConnectionsIsAway() {
        assertThat(DatabaseTrouble.of(new SQLException(new ResourceException("no managed connections"))))
                .contains(DatabaseTrouble.AWAY);
        assertThat(DatabaseTrouble.of(wrapped(new SQLTransientConnectionException())))
                .contains(DatabaseTrouble.AWAY);
    }

    @Test
    void anythingElseIsNotTheDatabase() {
        assertThat(DatabaseTrouble.of(new IllegalStateException("x"))).isEmpty();
        assertThat(DatabaseTrouble.of(wrapped(new SQLException("no state")))).isEmpty();
    }

    @Test
    void whoeverComesSecondIsToldSoEvenWhenTheTransactionFellBack() {
        assertThat(DatabaseTrouble.of(
                        new IllegalStateException(new OptimisticLockException(wrapped(new SQLException("", "40001"))))))
                .contains(DatabaseTrouble.CHANGED_MEANWHILE);
    }

    private static Throwable wrapped(Exception cause) {
        return new IllegalStateException(new IllegalArgumentException(cause));
    }
}
