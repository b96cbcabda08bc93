package com.baribhara.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PasswordCostTest {

    /** Each hash computed waits for a turn: as many turns, as many hashes. */
    private static final class Turns extends Semaphore {
        private static final long serialVersionUID = 1L;
        private int taken;

        Turns() {
            super(1);
        }

        @Override
        public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
            taken++;
            return super.tryAcquire(timeout, unit);
        }
    }

    @Test
    void aNameThatNobodyHasCostsOneHashLikeAnyOther() {
        Turns turns = new Turns();
        Passwords passwords = new Passwords(turns, Duration.ofSeconds(5));
        String hash = passwords.hash("correct horse battery");
        turns.taken = 0;
        assertThat(passwords.matches("wrong", hash)).isFalse();
        assertThat(turns.taken).isEqualTo(1);
        assertThat(passwords.matches("wrong", null)).isFalse();
        assertThat(turns.taken).isEqualTo(2);
    }
}
