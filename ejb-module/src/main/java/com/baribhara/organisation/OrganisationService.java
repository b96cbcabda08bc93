package com.baribhara.organisation;

import com.baribhara.organisation.internal.OrganisationRepository;
import com.baribhara.organisation.model.Organisation;
import com.baribhara.shared.Expected;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The caller's organisation. */
@Stateless
@RolesAllowed({Permissions.SELF, Roles.SYSTEM})
public class OrganisationService {
    private final OrganisationRepository organisations;
    private final CurrentActor actor;
    private final DomainEvents events;

    protected OrganisationService() {
        this(null, null, null);
    }

    @Inject
    public OrganisationService(OrganisationRepository organisations, CurrentActor actor, DomainEvents events) {
        this.organisations = organisations;
        this.actor = actor;
        this.events = events;
    }

    public OrganisationView current() {
        return own().view();
    }

    /**
     * @throws com.baribhara.shared.Invalid with every field that can't be taken
     * @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it
     */
    @RolesAllowed(Permissions.ORGANISATION_WRITE)
    public void change(ChangeOrganisation command, Expected<OrganisationView> expected) {
        Organisation organisation = own();
        OrganisationView before = organisation.view();
        expected.check(before);
        organisation.change(command);
        OrganisationView now = organisation.view();
        events.record(new DomainEvent(
                "OrganisationChanged",
                now.id().value(),
                Changes.between(before, now).payload()));
    }

    private Organisation own() {
        OrganisationId id = actor.get().organisation();
        return organisations.find(id).orElseThrow(() -> new NotFound("organisation", id));
    }
}
