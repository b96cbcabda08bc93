package com.baribhara.auth.internal;

import com.baribhara.auth.model.SigningKey;
import com.baribhara.shared.sql.OrganisationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class SigningKeyRepository {
    private final EntityManager em;
    private final OrganisationDatabase database;

    protected SigningKeyRepository() {
        this(null, null);
    }

    @Inject
    public SigningKeyRepository(EntityManager em, OrganisationDatabase database) {
        this.em = em;
        this.database = database;
    }

    /** Another text whenever a key was added or retired; asked for every few seconds, so by the plainest means. */
    public String state() {
        return database.query(
                        "select coalesce(string_agg(kid || ' ' || signs_from || ' ' || coalesce(retired_at::text, ''), ',' order by kid), '')"
                                + " from signing_key",
                        row -> row.getString(1))
                .get(0);
    }

    /** Those whose tokens are taken, or will be; the one that signs latest first. */
    public List<SigningKey> taken(OffsetDateTime now) {
        return em.createQuery(
                        "select k from SigningKey k where k.retiredAt is null or k.retiredAt > :now"
                                + " order by k.signsFrom desc, k.createdAt desc, k.kid",
                        SigningKey.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Whether in use or retired. */
    public Optional<SigningKey> byKid(String kid) {
        return kid == null ? Optional.empty() : Optional.ofNullable(em.find(SigningKey.class, kid));
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
