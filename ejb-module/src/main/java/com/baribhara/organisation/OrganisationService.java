package com.baribhara.organisation;

import com.baribhara.organisation.internal.OrganisationRepository;
import com.baribhara.organisation.model.Organisation;
import com.baribhara.organisation.model.OrganisationSeal;
import com.baribhara.shared.Expected;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.secrecy.Seals;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The caller's organisation. */
@Stateless
@RolesAllowed({Permissions.SELF, Roles.SYSTEM})
public class OrganisationService {
    private final OrganisationRepository organisations;
    private final CurrentActor actor;
    private final DomainEvents events;
    private final Seals seals;

    protected OrganisationService() {
        this(null, null, null, null);
    }

    @Inject
    public OrganisationService(
            OrganisationRepository organisations, CurrentActor actor, DomainEvents events, Seals seals) {
        this.organisations = organisations;
        this.actor = actor;
        this.events = events;
        this.seals = seals;
    }

    /** With the taxpayer's number masked. */
    public OrganisationView current() {
        return own().view(seal());
    }

    /** The taxpayer's number, to be shown whole, which is recorded; empty when there is none. */
    @RolesAllowed(Permissions.ORGANISATION_WRITE)
    public Optional<Tin> tin() {
        Optional<Tin> whole = own().tin(seal());
        whole.ifPresent(shown -> events.record(new DomainEvent(
                "OrganisationTinShown", actor.get().organisation().value(), Map.of())));
        return whole;
    }

    /**
     * @throws com.baribhara.shared.Invalid with every field that can't be taken
     * @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it
     */
    @RolesAllowed(Permissions.ORGANISATION_WRITE)
    public void change(ChangeOrganisation command, Expected<OrganisationView> expected) {
        Organisation organisation = own();
        OrganisationView before = organisation.view(seal());
        expected.check(before);
        organisation.change(command, seal());
        OrganisationView now = organisation.view(seal());
        events.record(new DomainEvent(
                "OrganisationChanged",
                now.id().value(),
                Changes.between(before, now).payload()));
    }

    private OrganisationSeal seal() {
        return new OrganisationSeal(seals);
    }

    private Organisation own() {
        OrganisationId id = actor.get().organisation();
        return organisations.find(id).orElseThrow(() -> new NotFound("organisation", id));
    }
}
