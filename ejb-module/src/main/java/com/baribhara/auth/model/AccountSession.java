package com.baribhara.auth.model;

import com.baribhara.auth.Client;
import com.baribhara.auth.Device;
import com.baribhara.auth.SessionEnd;
import com.baribhara.auth.SessionView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What one sign-in opened. Whoever changes it has locked its row. */
@Entity
@Table(name = "account_session")
public class AccountSession {
    /** However busy it was (ASVS 7.3.2). */
    public static final Duration LONGEST = Duration.ofDays(30);

    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false)
    private UUID account;

    @Column(nullable = false)
    private String address;

    @Column(name = "user_agent", nullable = false)
    private String userAgent;

    @Column(name = "started_at", nullable = false)
    private OffsetDateTime startedAt;

    @Column(name = "last_seen_at", nullable = false)
    private OffsetDateTime lastSeenAt;

    @Column(name = "expires_at", nullable = false)
    private OffsetDateTime expiresAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private SessionEnd endReason;

    protected AccountSession() {}

    public AccountSession(UUID id, UUID account, Client client, OffsetDateTime now) {
        this.id = id;
        this.account = account;
        this.startedAt = now;
        this.expiresAt = now.plus(LONGEST);
        seen(client, now);
    }

    public final void seen(Client client, OffsetDateTime now) {
        address = client.address();
        userAgent = client.userAgent();
        lastSeenAt = now;
    }

    /** Not for longer than it may rest, nor than any may live. */
    public OffsetDateTime until(Duration idle) {
        OffsetDateTime rested = lastSeenAt.plus(idle);
        return rested.isBefore(expiresAt) ? rested : expiresAt;
    }

    public boolean alive(OffsetDateTime now, Duration idle) {
        return endedAt == null && now.isBefore(until(idle));
    }

    public void end(SessionEnd reason, OffsetDateTime now) {
        if (endedAt == null) {
            endedAt = now;
            endReason = reason;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    public SessionView view(Duration idle, boolean current) {
        return new SessionView(id, Device.of(userAgent), address, startedAt, lastSeenAt, until(idle), current);
    }
}
