package com.baribhara.auth.internal;

import com.baribhara.shared.Ids;
import com.baribhara.shared.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Makes organisations: before anybody of theirs can sign in. */
@ApplicationScoped
public class OrganisationSetup {
    private final EntityManager em;

    protected OrganisationSetup() {
        this(null);
    }

    @Inject
    public OrganisationSetup(EntityManager em) {
        this.em = em;
    }

    public OrganisationId create(String name, String nameBn, String bin) {
        return create(new OrganisationId(Ids.next()), name, nameBn, bin);
    }

    /** The row's own policy wants its key set before it is there: so the key is drawn first. */
    public OrganisationId create(OrganisationId id, String name, String nameBn, String bin) {
        Number key = (Number)
                em.createNativeQuery("select nextval('organisation_id_seq')").getSingleResult();
        em.createNativeQuery("select set_config('baribhara.organisation', :key, true)")
                .setParameter("key", key.toString())
                .getSingleResult();
        em.createNativeQuery("insert into organisation (id, uid, name, name_bn, bin, created_at)"
                        + " values (:key, :uid, :name, cast(:nameBn as text), cast(:bin as text), now())")
                .setParameter("key", key.intValue())
                .setParameter("uid", id.value())
                .setParameter("name", name)
                .setParameter("nameBn", nameBn)
                .setParameter("bin", bin)
                .executeUpdate();
        return id;
    }
}
