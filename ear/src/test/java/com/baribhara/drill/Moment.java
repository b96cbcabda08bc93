package com.baribhara.drill;

import java.util.Random;
import java.util.logging.Logger;

/** When to strike: so many leases into the run, and then a little later, so that a chunk is hit anywhere in its making. */
record Moment(int leases, int millis) {
    private static final Logger LOG = Logger.getLogger(Moment.class.getName());
    private static final int CHUNK = 1_000;
    private static final int AFTERWARDS = 300;
    private static final long SEED = Long.getLong("baribhara.drill.seed", System.nanoTime());

    /** Any moment of a run over so many leases; the same seed gives each drill its same moments again. */
    static Moment next(Random random, int leases) {
        return new Moment(random.nextInt(leases / CHUNK) * CHUNK, random.nextInt(AFTERWARDS));
    }

    static Random random(String drill) {
        LOG.info(() -> drill + " with -Dbaribhara.drill.seed=" + SEED);
        return new Random(SEED ^ drill.hashCode());
    }

    static long seed() {
        return SEED;
    }

    @Override
    public String toString() {
        return "%,d leases + %d ms".formatted(leases, millis);
    }
}
