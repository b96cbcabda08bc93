package com.baribhara.auth;

import com.baribhara.auth.internal.PhotoRows;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.sql.OrganisationDatabase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** What people look like: everybody keeps their own, and sees those of the own organisation; tenants' only who may see tenants. */
@Stateless
@RolesAllowed(Permissions.SELF)
public class PhotoService {
    private final PhotoRows rows;
    private final OrganisationDatabase database;
    private final DomainEvents events;
    private final CurrentActor actor;

    protected PhotoService() {
        this(null, null, null, null);
    }

    @Inject
    public PhotoService(PhotoRows rows, OrganisationDatabase database, DomainEvents events, CurrentActor actor) {
        this.rows = rows;
        this.database = database;
        this.events = events;
        this.actor = actor;
    }

    /** @throws NotFound also for whom the caller must not know of */
    public ProfilePhoto of(UUID account) {
        enter();
        return rows.find(account)
                .filter(found ->
                        found.ofStaff() || account.equals(own()) || actor.get().has(Permissions.TENANT_READ))
                .map(PhotoRows.Found::photo)
                .orElseThrow(() -> new NotFound("account", account));
    }

    /** In place of the one there is; the same again changes nothing. */
    public void keep(ProfilePhoto photo) {
        enter();
        if (rows.keep(own(), photo)) {
            events.record(new DomainEvent("PhotoChanged", own(), Map.of()));
        }
    }

    /** Its bytes are gone for good. */
    public void remove() {
        enter();
        if (rows.remove(own())) {
            events.record(new DomainEvent("PhotoRemoved", own(), Map.of()));
        }
    }

    private void enter() {
        database.enter(actor.get().organisation());
    }

    private UUID own() {
        return actor.get().account().orElseThrow();
    }
}
