package com.baribhara.shared.internal;

import com.baribhara.shared.internal.Outbox.Waiting;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * One page of the outbox in one transaction. The broker gets the events before the mark commits: if the commit fails they are sent again,
 * and the consumers, who remember event ids, take no notice.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class EventPublishing {
    private final Outbox outbox;
    private final EventSender sender;

    protected EventPublishing() {
        this(null, null);
    }

    @Inject
    public EventPublishing(Outbox outbox, EventSender sender) {
        this.outbox = outbox;
        this.sender = sender;
    }

    /** @return how many it published; none when another node is at it */
    public int publish(int limit) {
        if (!outbox.mine()) {
            return 0;
        }
        List<Waiting> events = outbox.oldest(limit);
        if (!events.isEmpty()) {
            sender.send(events);
            outbox.markPublished(events);
        }
        return events.size();
    }
}
