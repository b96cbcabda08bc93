package com.baribhara.shared.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bulk work writes events faster than anybody needs to hear of them, and telling costs as much as writing. While it goes on in this server,
 * the relay only trickles; afterwards it catches up.
 */
@ApplicationScoped
public class RelayPace {
    private final AtomicInteger underWay = new AtomicInteger();

    public void bulkBegins() {
        underWay.incrementAndGet();
    }

    public void bulkEnds() {
        underWay.decrementAndGet();
    }

    public boolean bulk() {
        return underWay.get() > 0;
    }
}
