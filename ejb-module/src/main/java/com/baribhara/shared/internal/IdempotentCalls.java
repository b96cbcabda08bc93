package com.baribhara.shared.internal;

import com.baribhara.shared.submission.IdempotentAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** By SQL: who holds a key is settled by a lock of the database, on whichever node the calls arrive. */
@ApplicationScoped
public class IdempotentCalls {
    private static final int FORGOTTEN_AT_ONCE = 100;

    private final EntityManager em;

    protected IdempotentCalls() {
        this(null);
    }

    @Inject
    public IdempotentCalls(EntityManager em) {
        this.em = em;
    }

    /** The first answer and the question that it was given to. */
    public record First(String fingerprint, IdempotentAnswer answer) {}

    /** @return false when somebody else holds the key; else it is held until the transaction ends */
    public boolean hold(String caller, String key) {
        return (Boolean) em.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(current_organisation() || ' ' || :caller || ' ' || :key, 0))",
                        Boolean.class)
                .setParameter("caller", caller)
                .setParameter("key", key)
                .getSingleResult();
    }

    public Optional<First> first(String caller, String key) {
        Stream<?> rows = em.createNativeQuery(
                        "select fingerprint, cast(status as integer) as status, location, body from idempotent_call"
                                + " where caller = :caller and key = :key",
                        Tuple.class)
                .setParameter("caller", caller)
                .setParameter("key", key)
                .getResultStream();
        return rows.map(Tuple.class::cast)
                .map(row -> new First(
                        row.get("fingerprint", String.class),
                        new IdempotentAnswer(
                                row.get("status", Integer.class),
                                row.get("location", String.class),
                                row.get("body", String.class),
                                true)))
                .findFirst();
    }

    public void remember(String caller, String key, String fingerprint, IdempotentAnswer answer, Instant now) {
        em.createNativeQuery(
                        "insert into idempotent_call (caller, key, fingerprint, status, location, body, answered_at)"
                                + " values (:caller, :key, :fingerprint, :status, cast(:location as text), :body, :now)")
                .setParameter("caller", caller)
                .setParameter("key", key)
                .setParameter("fingerprint", fingerprint)
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("body", answer.body())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** A few that are old. */
    public void forget(Instant old) {
        em.createNativeQuery("delete from idempotent_call where (caller, key) in"
                        + " (select caller, key from idempotent_call where answered_at < :old limit :most)")
                .setParameter("old", old)
                .setParameter("most", FORGOTTEN_AT_ONCE)
                .executeUpdate();
    }
}
