package com.baribhara.shared.internal;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.event.Refused;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps a flood of refusals from becoming a flood of writes: of equal ones from one address the first is told of at once, and what follows once a
 * minute by its number. When there are too many different ones, the rest is told of together.
 */
final class RefusalCount {
    static final String UNKNOWN = "unknown";
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final int most;
    private final Map<Key, Tally> tallies = new HashMap<>();

    /** @param most how many different ones are told apart at a time */
    RefusalCount(int most) {
        this.most = most;
    }

    private record Key(Refused what, String address) {}

    /** What is to be written now. */
    record Due(Refused what, Supplier<Actor> who, Origin origin, long attempts) {}

    private static final class Tally {
        private final Supplier<Actor> who;
        private Origin latest;
        private long attempts;
        private Instant told;

        Tally(Supplier<Actor> who) {
            this.who = who;
        }

        boolean open(Instant now) {
            return told == null || !told.plus(WINDOW).isAfter(now);
        }
    }

    synchronized void add(Refused what, Origin origin, Supplier<Actor> who) {
        Key key = new Key(what, origin.address());
        if (tallies.size() < most || tallies.containsKey(key)) {
            count(key, origin, who);
        } else {
            Refused others =
                    new Refused(what.type(), OrganisationId.INSTALLATION.value(), Map.of("reason", "TOO_MANY"));
            count(
                    new Key(others, null),
                    new Origin(null, null),
                    () -> Actor.system(UNKNOWN, OrganisationId.INSTALLATION));
        }
    }

    private void count(Key key, Origin origin, Supplier<Actor> who) {
        Tally tally = tallies.computeIfAbsent(key, first -> new Tally(who));
        tally.attempts++;
        tally.latest = origin;
    }

    synchronized List<Due> due(Instant now) {
        List<Due> due = new ArrayList<>();
        tallies.entrySet().removeIf(entry -> {
            Tally tally = entry.getValue();
            if (tally.attempts == 0) {
                return tally.open(now);
            }
            if (tally.open(now)) {
                due.add(new Due(entry.getKey().what(), tally.who, tally.latest, tally.attempts));
                tally.attempts = 0;
                tally.told = now;
            }
            return false;
        });
        return due;
    }
}
