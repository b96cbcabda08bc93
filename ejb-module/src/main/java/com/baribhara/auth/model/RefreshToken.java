package com.baribhara.auth.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A token that renews its session once, known by its hash. */
@Entity
@Table(name = "refresh_token")
public class RefreshToken {
    @Id
    private String hash;

    @Column(name = "session_id", nullable = false)
    private UUID session;

    @Column(name = "issued_at", nullable = false)
    private OffsetDateTime issuedAt;

    @Column(name = "used_at")
    private OffsetDateTime usedAt;

    protected RefreshToken() {}

    public RefreshToken(String hash, UUID session, OffsetDateTime issuedAt) {
        this.hash = hash;
        this.session = session;
        this.issuedAt = issuedAt;
    }

    public void use(OffsetDateTime now) {
        usedAt = now;
    }

    public boolean unused() {
        return usedAt == null;
    }

    /** Used, but so lately that the answer may have been lost on its way. */
    public boolean justUsed(OffsetDateTime now, Duration grace) {
        return usedAt != null && !now.isAfter(usedAt.plus(grace));
    }

    public UUID session() {
        return session;
    }
}
