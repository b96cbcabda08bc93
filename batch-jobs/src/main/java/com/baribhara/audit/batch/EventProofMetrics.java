package com.baribhara.audit.batch;

import com.baribhara.audit.ChainProof;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The latest proof of the chains as metrics: whether they are whole, how many faults there are, and how old that is. A scrape asks no
 * database; each node looks by itself, so that it does not matter which of them made the proof.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventProofMetrics {
    private static final Logger LOG = Logger.getLogger(EventProofMetrics.class.getName());

    private final ProvingEvents proving;
    private final MeterRegistry registry;
    private final Clock clock;
    private final AtomicReference<Optional<ChainProof>> last = new AtomicReference<>(Optional.empty());

    protected EventProofMetrics() {
        this(null, null, null);
    }

    @Inject
    public EventProofMetrics(ProvingEvents proving, MeterRegistry registry, Clock clock) {
        this.proving = proving;
        this.registry = registry;
        this.clock = clock;
    }

    @PostConstruct
    void register() {
        gauge("baribhara.audit.proof.proven", proof -> proof.proven() ? 1 : 0);
        gauge("baribhara.audit.proof.faults", ChainProof::faults);
        gauge(
                "baribhara.audit.proof.age.seconds",
                proof -> proof.age(OffsetDateTime.now(clock)).toSeconds());
        look();
    }

    // by this method alone: WildFly's registry of an application passes on to the server's what comes so, and keeps
    // what builders register
    private void gauge(String name, ToDoubleFunction<ChainProof> value) {
        registry.gauge(
                name,
                List.of(),
                last,
                proof -> proof.get().map(value::applyAsDouble).orElse(Double.NaN));
    }

    /** While the database is away the last values stay, and their age tells. */
    @Schedule(hour = "*", minute = "*", second = "0/15", persistent = false, info = "event-proof: metrics")
    public void look() {
        try {
            last.set(proving.last());
        } catch (EJBException away) {
            LOG.log(Level.FINE, "no proof could be read", away);
        }
    }
}
