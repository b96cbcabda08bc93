package com.baribhara.shared.internal;

import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** One refusal, in a transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class RefusalWriting {
    private final DomainEvents events;

    protected RefusalWriting() {
        this(null);
    }

    @Inject
    public RefusalWriting(DomainEvents events) {
        this.events = events;
    }

    public void write(DomainEvent event) {
        events.record(event);
    }
}
