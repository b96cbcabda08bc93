package com.baribhara.shared.internal;

import com.baribhara.shared.event.Seal;
import com.baribhara.shared.internal.Outbox.Logged;
import com.baribhara.shared.internal.Outbox.Waiting;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One page of the outbox in one transaction. The broker gets the events before the mark commits: if the commit fails they are sent again,
 * and the consumers, who remember event ids, take no notice. Events are sealed by the way, or alone while the broker is away.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class EventPublishing {
    private final Outbox outbox;
    private final EventChain chain;
    private final EventSender sender;

    protected EventPublishing() {
        this(null, null, null);
    }

    @Inject
    public EventPublishing(Outbox outbox, EventChain chain, EventSender sender) {
        this.outbox = outbox;
        this.chain = chain;
        this.sender = sender;
    }

    /** @return how many it published; none when another node is at it */
    public int publish(int limit) {
        if (!outbox.mine()) {
            return 0;
        }
        List<Logged> events = outbox.oldest(limit);
        if (!events.isEmpty()) {
            Map<UUID, Seal> seals = chain.append(events);
            List<Waiting> unsent = events.stream()
                    .filter(event -> !event.published())
                    .map(Logged::waiting)
                    .toList();
            if (!unsent.isEmpty()) {
                sender.send(unsent);
            }
            outbox.markDone(events, seals);
        }
        return events.size();
    }

    /** For when nothing can be published: what happened is sealed all the same. */
    public void seal(int limit) {
        if (outbox.mine()) {
            List<Logged> events = outbox.unsealed(limit);
            if (!events.isEmpty()) {
                outbox.markSealed(events, chain.append(events));
            }
        }
    }
}
