package com.baribhara.shared.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** By SQL: what two senders do at once is settled by the primary key alone. */
@ApplicationScoped
public class Submissions {
    private static final int FORGOTTEN_AT_ONCE = 100;

    private final EntityManager em;

    protected Submissions() {
        this(null);
    }

    @Inject
    public Submissions(EntityManager em) {
        this.em = em;
    }

    /**
     * Waits for whoever has begun with the same key; forgets a few that are old.
     *
     * @return false when the key was used
     */
    public boolean begin(UUID key, Instant now, Instant old) {
        em.createNativeQuery(
                        "delete from form_submission where key in"
                                + " (select key from form_submission where submitted_at < :old limit :most for update skip locked)")
                .setParameter("old", old)
                .setParameter("most", FORGOTTEN_AT_ONCE)
                .executeUpdate();
        return em.createNativeQuery(
                                "insert into form_submission (key, submitted_at) values (:key, :now) on conflict do nothing")
                        .setParameter("key", key)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    public void end(UUID key, UUID made) {
        em.createNativeQuery("update form_submission set made = :made where key = :key")
                .setParameter("made", made)
                .setParameter("key", key)
                .executeUpdate();
    }

    public UUID made(UUID key) {
        return (UUID) em.createNativeQuery("select made from form_submission where key = :key", UUID.class)
                .setParameter("key", key)
                .getSingleResult();
    }
}
