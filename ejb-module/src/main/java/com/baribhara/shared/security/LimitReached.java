package com.baribhara.shared.security;

import com.baribhara.shared.Refusal;
import java.time.Duration;

/** Too often in too short a time. */
public class LimitReached extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public LimitReached(Duration wait) {
        super(Kind.TOO_MANY, "limit.reached", minutes(seconds(wait)));
        this.retryAfter = Duration.ofSeconds(seconds(wait));
    }

    /** Whole seconds, at least one. */
    public Duration retryAfter() {
        return retryAfter;
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** {@code 0:04}, {@code 15:00}. */
    private static String minutes(long seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
