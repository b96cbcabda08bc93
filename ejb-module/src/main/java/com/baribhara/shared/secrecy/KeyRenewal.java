package com.baribhara.shared.secrecy;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Renews the keys of personal data, step by step, each once however many nodes try: a new key is announced, a minute later (every node knows it
 * by then) preferred, then all rows are brought under it, and a week later the former one is dropped. Whatever step a crash interrupts is
 * taken again; the rows themselves say what is left to do.
 */
@ApplicationScoped
class KeyRenewal {
    private static final Logger LOG = System.getLogger(KeyRenewal.class.getName());
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final KeyringStore store;
    private final SealedRowsWork work;
    private final Iterable<SealedRows> all;
    private final Seals seals;
    private final Clock clock;
    private final Period renewedEvery;

    protected KeyRenewal() {
        this(null, null, null, null, null, Period.ofYears(1));
    }

    @Inject
    KeyRenewal(
            KeyringStore store,
            SealedRowsWork work,
            @Any Instance<SealedRows> all,
            Seals seals,
            @RealTime Clock clock,
            @ConfigProperty(name = "baribhara.data-key-renewed-every", defaultValue = "P1Y") String renewedEvery) {
        this(store, work, all, seals, clock, Period.parse(renewedEvery));
    }

    KeyRenewal(
            KeyringStore store,
            SealedRowsWork work,
            Iterable<SealedRows> all,
            Seals seals,
            Clock clock,
            Period renewedEvery) {
        this.store = store;
        this.work = work;
        this.all = all;
        this.seals = seals;
        this.clock = clock;
        this.renewedEvery = renewedEvery;
    }

    /** Before anybody is served: rows that an older version left in clear are sealed. */
    public void begin() {
        store.read();
        sweep();
    }

    public void step() {
        StoredKeyring now = store.read();
        Instant moment = clock.instant();
        if (!now.knownEverywhere(moment)) {
            return;
        }
        try {
            if (now.keys().announced()) {
                store.replace(now.renewed(now.keys().preferringTheNewest(), moment));
            } else if (now.sweepDue(moment)) {
                sweep();
                store.replace(tidied(now.swept(moment), moment));
            } else if (due(now, moment)) {
                announce(now);
            }
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the keys of personal data can't be renewed", unusable);
        }
    }

    /** @return whether a new key was announced; not when one is on its way */
    public boolean announce() {
        try {
            StoredKeyring now = store.read();
            return !now.keys().announced() && announce(now);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the keys of personal data can't be renewed", unusable);
        }
    }

    private boolean announce(StoredKeyring now) throws GeneralSecurityException {
        boolean ours = store.replace(now.changed(now.keys().announcing(), clock.instant()));
        if (ours) {
            LOG.log(Level.INFO, "a new key for personal data was made; it is used in a minute, and all rows follow");
        }
        return ours;
    }

    private static StoredKeyring tidied(StoredKeyring swept, Instant now) throws GeneralSecurityException {
        return swept.keys().hasFormer() && swept.formerUnused(now)
                ? swept.changed(swept.keys().withoutFormer(), now)
                : swept;
    }

    private boolean due(StoredKeyring now, Instant moment) {
        Instant last = now.renewedAt();
        return last.atZone(clock.getZone()).plus(renewedEvery).toInstant().isBefore(moment);
    }

    private void sweep() {
        Instant began = clock.instant();
        seals.anew();
        int batches = 0;
        for (SealedRows rows : all) {
            for (OrganisationId organisation : work.behind(rows)) {
                Optional<UUID> last = work.bring(rows, organisation, BEFORE_ALL);
                while (last.isPresent()) {
                    batches++;
                    last = work.bring(rows, organisation, last.get());
                }
            }
        }
        if (batches > 0) {
            LOG.log(
                    Level.INFO,
                    "personal data was brought under the present key in {0} small transactions, {1} ms",
                    batches,
                    began.until(clock.instant(), ChronoUnit.MILLIS));
        }
    }
}
