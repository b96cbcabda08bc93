package com.baribhara.notification.internal;

import java.time.Duration;
import java.util.List;

/** How long a message waits before it is tried again: a code is of use for minutes only, so the first tries come soon. */
final class Backoff {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1));

    private Backoff() {}

    /**
     * @param attempts that were made
     * @param wanted by the server that would not take it; null when it did not say
     */
    static Duration after(int attempts, Duration wanted) {
        Duration usual = PAUSES.get(Math.min(Math.max(attempts, 1), PAUSES.size()) - 1);
        return wanted == null || wanted.compareTo(usual) < 0 ? usual : wanted;
    }
}
