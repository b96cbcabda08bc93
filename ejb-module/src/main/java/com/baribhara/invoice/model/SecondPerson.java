package com.baribhara.invoice.model;

import com.baribhara.shared.security.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * Who asked for what one person may not do alone, and what the second one answered. Both are known by their accounts: under another user name
 * one is still no second person.
 */
@Embeddable
public class SecondPerson {
    @Column(name = "requested_by", nullable = false)
    private String requestedBy;

    /** Null for what was asked for before accounts were written down. */
    @Column(name = "requested_by_account")
    private UUID requestedByAccount;

    @Column(name = "requested_at", nullable = false)
    private Instant requestedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_account")
    private UUID decidedByAccount;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** Why not, null unless it was refused. */
    @Column
    private String refusal;

    protected SecondPerson() {}

    SecondPerson(Actor asks, Instant at) {
        this.requestedBy = asks.name();
        this.requestedByAccount = asks.account().orElse(null);
        this.requestedAt = at;
    }

    /** Whether this is who asked, and so can't be the second. */
    boolean asked(Actor person) {
        return person.same(requestedByAccount, requestedBy);
    }

    /** @param why null for a yes */
    void decide(Actor person, Instant at, String why) {
        decidedBy = person.name();
        decidedByAccount = person.account().orElse(null);
        decidedAt = at;
        refusal = why;
    }

    String requestedBy() {
        return requestedBy;
    }

    UUID requestedByAccount() {
        return requestedByAccount;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    /** Null while it waits. */
    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String refusal() {
        return refusal;
    }
}
