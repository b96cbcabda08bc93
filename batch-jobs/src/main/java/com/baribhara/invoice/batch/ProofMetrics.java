package com.baribhara.invoice.batch;

import com.baribhara.ledger.LastProof;
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
 * The latest proof of the books as metrics: whether they agree, how much of them does not, and how old that is. A scrape asks no
 * database; each node looks by itself, so that it does not matter which of them made the proof.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProofMetrics {
    private static final Logger LOG = Logger.getLogger(ProofMetrics.class.getName());

    private final ProvingBooks proving;
    private final MeterRegistry registry;
    private final Clock clock;
    private final AtomicReference<Optional<LastProof>> last = new AtomicReference<>(Optional.empty());

    protected ProofMetrics() {
        this(null, null, null);
    }

    @Inject
    public ProofMetrics(ProvingBooks proving, MeterRegistry registry, Clock clock) {
        this.proving = proving;
        this.registry = registry;
        this.clock = clock;
    }

    @PostConstruct
    void register() {
        gauge("baribhara.ledger.proof.proven", proof -> proof.proven() ? 1 : 0);
        gauge("baribhara.ledger.proof.faults", LastProof::faults);
        gauge(
                "baribhara.ledger.proof.age.seconds",
                proof -> proof.age(OffsetDateTime.now(clock)).toSeconds());
        look();
    }

    // by this method alone: WildFly's registry of an application passes on to the server's what comes so, and keeps
    // what builders register
    private void gauge(String name, ToDoubleFunction<LastProof> value) {
        registry.gauge(
                name,
                List.of(),
                last,
                proof -> proof.get().map(value::applyAsDouble).orElse(Double.NaN));
    }

    /** While the database is away the last values stay, and their age tells. */
    @Schedule(hour = "*", minute = "*", second = "0/15", persistent = false, info = "ledger-proof: metrics")
    public void look() {
        try {
            last.set(proving.last());
        } catch (EJBException away) {
            LOG.log(Level.FINE, "no proof could be read", away);
        }
    }
}
