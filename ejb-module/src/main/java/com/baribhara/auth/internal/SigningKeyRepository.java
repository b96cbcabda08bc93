package com.baribhara.auth.internal;

import com.baribhara.auth.model.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class SigningKeyRepository {
    private final EntityManager em;

    protected SigningKeyRepository() {
        this(null);
    }

    @Inject
    public SigningKeyRepository(EntityManager em) {
        this.em = em;
    }

    /** The keys in use, newest first. */
    public List<SigningKey> active() {
        return em.createQuery(
                        "select k from SigningKey k where k.retiredAt is null order by k.createdAt desc, k.kid",
                        SigningKey.class)
                .getResultList();
    }

    public void add(SigningKey key) {
        em.persist(key);
        em.flush();
    }

    /** One node at a time until this transaction ends: two that start together must end with one key. */
    public void lock() {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtext('baribhara.signing-key'))::text")
                .getSingleResult();
    }
}
