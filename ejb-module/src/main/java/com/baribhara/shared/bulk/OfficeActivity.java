package com.baribhara.shared.bulk;

import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Whether somebody is using this server just now: bulk work then leaves a processor to them. Known in memory, of this node alone. */
@ApplicationScoped
public class OfficeActivity {

    /** Who has read a page mostly asks for the next one within seconds. */
    private static final Duration LINGERS = Duration.ofSeconds(2);

    private final Clock clock;
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicReference<Instant> lastEnd = new AtomicReference<>(Instant.EPOCH);

    protected OfficeActivity() {
        this(null);
    }

    @Inject
    public OfficeActivity(@RealTime Clock clock) {
        this.clock = clock;
    }

    public void begins() {
        underWay.incrementAndGet();
    }

    public void ends() {
        lastEnd.set(clock.instant());
        underWay.decrementAndGet();
    }

    public boolean busy() {
        return underWay.get() > 0 || lastEnd.get().plus(LINGERS).isAfter(clock.instant());
    }
}
