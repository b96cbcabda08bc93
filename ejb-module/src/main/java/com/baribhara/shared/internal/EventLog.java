package com.baribhara.shared.internal;

import com.baribhara.shared.Ids;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.event.EventsRecorded;
import com.baribhara.shared.model.RecordedEvent;
import com.baribhara.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Writes events beside the change they tell of, in its transaction. */
@ApplicationScoped
public class EventLog implements DomainEvents {
    private final EntityManager em;
    private final CurrentActor actor;
    private final Clock clock;
    private final Event<EventsRecorded> recorded;

    protected EventLog() {
        this(null, null, null, null);
    }

    @Inject
    public EventLog(EntityManager em, CurrentActor actor, Clock clock, Event<EventsRecorded> recorded) {
        this.em = em;
        this.actor = actor;
        this.clock = clock;
        this.recorded = recorded;
    }

    @Override
    public void record(DomainEvent event) {
        em.persist(new RecordedEvent(Ids.next(), event, actor.get().recorded(), clock.instant()));
        recorded.fire(new EventsRecorded());
    }
}
