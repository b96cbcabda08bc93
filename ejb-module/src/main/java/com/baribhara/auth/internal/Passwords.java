package com.baribhara.auth.internal;

import com.baribhara.auth.SignInBusy;
import com.baribhara.auth.model.PasswordRules;
import com.baribhara.shared.Ids;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Argon2id with the first of OWASP's recommended settings (19 MiB, 2 passes, 1 lane); hashes carry their own settings (PHC
 * string), so these may be raised at any time. No more run at once than there are processors: each takes 19 MiB.
 */
@ApplicationScoped
public class Passwords {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;

    private final Semaphore running;
    private final Duration patience;
    private final String nobodys = argon2id(Ids.next().toString());

    public Passwords() {
        this(new Semaphore(Runtime.getRuntime().availableProcessors(), true), Duration.ofSeconds(2));
    }

    Passwords(Semaphore running, Duration patience) {
        this.running = running;
        this.patience = patience;
    }

    /** @throws SignInBusy when no turn comes in time */
    public String hash(String password) {
        awaitTurn();
        try {
            return argon2id(password);
        } finally {
            running.release();
        }
    }

    private static String argon2id(String password) {
        return Password.hash(PasswordRules.normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2ID)
                .getResult();
    }

    /**
     * @param hash null when there is no such account: takes as long, and is never right
     * @throws SignInBusy when no turn comes in time
     */
    public boolean matches(String password, String hash) {
        String expected = hash == null ? nobodys : hash;
        awaitTurn();
        try {
            boolean same = Password.check(PasswordRules.normal(password), expected)
                    .with(Argon2Function.getInstanceFromHash(expected));
            return same && hash != null;
        } finally {
            running.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!running.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SignInBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new SignInBusy();
        }
    }
}
