package com.baribhara.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.auth.SignInBusy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void whoeverGetsNoTurnInTimeIsToldThatSignInIsBusy() {
        Passwords busy = new Passwords(new Semaphore(0), Duration.ofMillis(1));

        assertThatThrownBy(() -> busy.matches("secret", null)).isInstanceOf(SignInBusy.class);
    }

    @Test
    void aTurnIsGivenBackAfterARightAndAfterAWrongPassword() {
        Passwords passwords = new Passwords(new Semaphore(1), Duration.ofMillis(1));
        String hash = passwords.hash("secret");

        assertThat(passwords.matches("wrong", hash)).isFalse();
        assertThat(passwords.matches("secret", null)).isFalse();
        assertThat(passwords.matches("secret", hash)).isTrue();
    }
}
