package com.baribhara.shared.event;

/** Where a use case tells what it did: written to the event log in the same transaction, or not at all. */
public interface DomainEvents {
    void record(DomainEvent event);
}
