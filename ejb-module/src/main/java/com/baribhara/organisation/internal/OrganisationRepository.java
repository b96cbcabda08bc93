package com.baribhara.organisation.internal;

import com.baribhara.organisation.model.Organisation;
import com.baribhara.shared.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@ApplicationScoped
public class OrganisationRepository {
    private final EntityManager em;

    protected OrganisationRepository() {
        this(null);
    }

    @Inject
    public OrganisationRepository(EntityManager em) {
        this.em = em;
    }

    public Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(em.find(Organisation.class, id.value()));
    }
}
