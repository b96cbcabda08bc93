package com.baribhara.organisation;

import com.baribhara.organisation.internal.OrganisationRepository;
import com.baribhara.organisation.model.Organisation;
import com.baribhara.shared.Expected;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** The caller's organisation. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.TENANT, Roles.SYSTEM})
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
    @RolesAllowed(Roles.OWNER)
    public void change(ChangeOrganisation command, Expected<OrganisationView> expected) {
        Organisation organisation = own();
        expected.check(organisation.view());
        organisation.change(command);
        OrganisationView now = organisation.view();
        events.record(new DomainEvent(
                "OrganisationChanged",
                now.id().value(),
                Map.of(
                        "name",
                        now.name(),
                        "billingDay",
                        now.billingDay(),
                        "wholeTaka",
                        now.wholeTaka(),
                        "correctionLimit",
                        now.correctionLimit() == null
                                ? ""
                                : now.correctionLimit().toString(),
                        "earlyIncrease",
                        now.earlyIncrease(),
                        "lineLimit",
                        now.bounds().lines(),
                        "changeLimit",
                        now.bounds().percent())));
    }

    private Organisation own() {
        OrganisationId id = actor.get().organisation();
        return organisations.find(id).orElseThrow(() -> new NotFound("organisation", id));
    }
}
