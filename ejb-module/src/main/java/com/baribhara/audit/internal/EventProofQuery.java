package com.baribhara.audit.internal;

import com.baribhara.audit.ChainFault;
import com.baribhara.audit.ChainFaultKind;
import com.baribhara.audit.ChainProof;
import com.baribhara.audit.ChainProofStatus;
import com.baribhara.shared.time.Dhaka;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the proofs of the chains found, for the organisation that asks. */
@ApplicationScoped
public class EventProofQuery {
    private static final String LATEST = """
            select p.day, p.status, p.finished_at, p.events, (select count(*) from event_fault f where f.day = p.day), p.signed
            from event_proof p order by p.heartbeat_at desc limit :most""";

    private static final String FAULTS = """
            select kind, number, event_id from event_fault where day = :day order by number, kind limit :most""";

    private final EntityManager em;

    protected EventProofQuery() {
        this(null);
    }

    @Inject
    public EventProofQuery(EntityManager em) {
        this.em = em;
    }

    /** The newest first. */
    public List<ChainProof> latest(int most) {
        Stream<?> rows = em.createNativeQuery(LATEST).setParameter("most", most).getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new ChainProof(
                        ((Date) row[0]).toLocalDate(),
                        status((String) row[1], ((Number) row[4]).longValue()),
                        row[2] == null ? null : Dhaka.time((Instant) row[2]),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue(),
                        ((Number) row[5]).intValue()))
                .toList();
    }

    /** A fault in somebody else's chain is not the reader's. */
    private static ChainProofStatus status(String status, long own) {
        ChainProofStatus all = ChainProofStatus.valueOf(status);
        return all == ChainProofStatus.FAULTY && own == 0 ? ChainProofStatus.PROVEN : all;
    }

    public List<ChainFault> faults(LocalDate day, int most) {
        Stream<?> rows = em.createNativeQuery(FAULTS)
                .setParameter("day", day)
                .setParameter("most", most)
                .getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new ChainFault(
                        ChainFaultKind.valueOf((String) row[0]), ((Number) row[1]).longValue(), (UUID) row[2]))
                .toList();
    }
}
