package com.baribhara.ledger.internal;

import com.baribhara.ledger.BookFault;
import com.baribhara.ledger.FaultKind;
import com.baribhara.ledger.ProofStatus;
import com.baribhara.ledger.ProofView;
import com.baribhara.shared.Money;
import com.baribhara.shared.time.Dhaka;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the proofs found, for the organisation that asks. */
@ApplicationScoped
public class ProofQuery {
    private static final String LATEST = """
            select p.day, p.status, p.started_at, p.finished_at, p.entries, (select count(*) from ledger_fault f where f.day = p.day)
            from ledger_proof p order by p.heartbeat_at desc limit :most""";

    private static final String FAULTS = """
            select kind, object_id, expected, found from ledger_fault where day = :day order by kind, object_id limit :most""";

    private final EntityManager em;

    protected ProofQuery() {
        this(null);
    }

    @Inject
    public ProofQuery(EntityManager em) {
        this.em = em;
    }

    /** The newest first. */
    public List<ProofView> latest(int most) {
        Stream<?> rows = em.createNativeQuery(LATEST).setParameter("most", most).getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new ProofView(
                        ((Date) row[0]).toLocalDate(),
                        status((String) row[1], ((Number) row[5]).longValue()),
                        Dhaka.time((Instant) row[2]),
                        Dhaka.time((Instant) row[3]),
                        ((Number) row[4]).longValue(),
                        ((Number) row[5]).longValue()))
                .toList();
    }

    /** A fault in somebody else's books is not the reader's. */
    private static ProofStatus status(String status, long own) {
        ProofStatus all = ProofStatus.valueOf(status);
        return all == ProofStatus.FAULTY && own == 0 ? ProofStatus.PROVEN : all;
    }

    public List<BookFault> faults(LocalDate day, int most) {
        Stream<?> rows = em.createNativeQuery(FAULTS)
                .setParameter("day", day)
                .setParameter("most", most)
                .getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new BookFault(
                        FaultKind.valueOf((String) row[0]),
                        (UUID) row[1],
                        new Money((BigDecimal) row[2]),
                        new Money((BigDecimal) row[3])))
                .toList();
    }
}
