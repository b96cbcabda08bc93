package com.baribhara.organisation;

import com.baribhara.organisation.internal.OrganisationRepository;
import com.baribhara.organisation.model.Organisation;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The caller's organisation. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.TENANT, Roles.SYSTEM})
public class OrganisationService {
    private final OrganisationRepository organisations;
    private final CurrentActor actor;

    protected OrganisationService() {
        this(null, null);
    }

    @Inject
    public OrganisationService(OrganisationRepository organisations, CurrentActor actor) {
        this.organisations = organisations;
        this.actor = actor;
    }

    public OrganisationView current() {
        OrganisationId id = actor.get().organisation();
        return organisations.find(id).map(Organisation::view).orElseThrow(() -> new NotFound("organisation", id));
    }
}
