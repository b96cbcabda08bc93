package com.baribhara.auth.internal;

import com.baribhara.auth.SessionEnd;
import com.baribhara.auth.model.Account;
import com.baribhara.auth.model.AccountSession;
import com.baribhara.auth.model.RefreshToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class SessionRepository {
    /** As many devices as one list shows. */
    private static final int MOST = 100;

    private final EntityManager em;

    protected SessionRepository() {
        this(null);
    }

    @Inject
    public SessionRepository(EntityManager em) {
        this.em = em;
    }

    public void add(AccountSession session, RefreshToken first) {
        em.persist(session);
        em.flush();
        em.persist(first);
    }

    public void add(RefreshToken token) {
        em.persist(token);
    }

    public Optional<RefreshToken> token(String hash) {
        return Optional.ofNullable(em.find(RefreshToken.class, hash));
    }

    public Optional<AccountSession> byId(UUID id) {
        return Optional.ofNullable(em.find(AccountSession.class, id));
    }

    /** Nobody else renews or ends it until this transaction is over. */
    public Optional<AccountSession> locked(UUID id) {
        return Optional.ofNullable(em.find(AccountSession.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Nobody disables the account until this transaction is over. */
    public Optional<Account> heldAccount(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id, LockModeType.PESSIMISTIC_READ));
    }

    /** Those that are not over, the lately seen first. */
    public List<AccountSession> living(UUID account, OffsetDateTime now, OffsetDateTime seenAfter) {
        return em.createQuery(
                        "select s from AccountSession s where s.account = :account and s.endedAt is null"
                                + " and s.expiresAt > :now and s.lastSeenAt > :seen order by s.lastSeenAt desc, s.id",
                        AccountSession.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .setParameter("seen", seenAfter)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** @param keep one that goes on */
    public int endAll(UUID account, UUID keep, SessionEnd why, OffsetDateTime now) {
        return em.createQuery("update AccountSession s set s.endedAt = :now, s.endReason = :why"
                        + " where s.account = :account and s.endedAt is null and s.expiresAt > :now"
                        + " and s.id <> :keep")
                .setParameter("now", now)
                .setParameter("why", why)
                .setParameter("account", account)
                .setParameter("keep", keep)
                .executeUpdate();
    }

    /** Forgets a few that ended, or ran out, before that time, and all their tokens with them. Two nodes share the work. */
    public int forget(OffsetDateTime before, OffsetDateTime seenBefore, int most) {
        return em.createNativeQuery("delete from account_session where id in"
                        + " (select id from account_session where ended_at < :before or expires_at < :before"
                        + " or last_seen_at < :seen limit :most for update skip locked)")
                .setParameter("before", before)
                .setParameter("seen", seenBefore)
                .setParameter("most", most)
                .executeUpdate();
    }
}
