package com.baribhara.shared.time;

import com.baribhara.shared.BillingMonth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one clock, in Asia/Dhaka. {@code baribhara.clock} makes it start at an instant and run on from there, for tests and
 * rehearsals; production refuses that.
 */
@ApplicationScoped
public class ClockProducer {
    private final Clock clock;

    protected ClockProducer() {
        this(Optional.empty(), "demo");
    }

    @Inject
    public ClockProducer(
            @ConfigProperty(name = "baribhara.clock") Optional<String> start,
            @ConfigProperty(name = "baribhara.mode", defaultValue = "production") String mode) {
        if (start.isPresent() && mode.equals("production")) {
            throw new IllegalStateException("baribhara.clock must not be set when baribhara.mode is production");
        }
        Clock system = Clock.system(BillingMonth.ZONE);
        this.clock = start.map(text -> OffsetDateTime.parse(text).toInstant())
                .<Clock>map(instant -> new RunningOn(system, Duration.between(system.instant(), instant)))
                .orElse(system);
    }

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return new RunningOn(clock, Duration.ZERO);
    }

    @Produces
    @RealTime
    @ApplicationScoped
    public Clock realTime() {
        return new RunningOn(Clock.system(BillingMonth.ZONE), Duration.ZERO);
    }

    /** A clock at a fixed distance from another; unlike the JDK's own it can be proxied, as CDI's normal scopes want. */
    static class RunningOn extends Clock implements Serializable {
        private static final long serialVersionUID = 1L;
        private final Clock base;
        private final Duration distance;

        protected RunningOn() {
            this(Clock.system(BillingMonth.ZONE), Duration.ZERO);
        }

        RunningOn(Clock base, Duration distance) {
            this.base = base;
            this.distance = distance;
        }

        @Override
        public ZoneId getZone() {
            return base.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new RunningOn(base.withZone(zone), distance);
        }

        @Override
        public Instant instant() {
            return base.instant().plus(distance);
        }
    }
}
