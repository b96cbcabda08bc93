package com.baribhara.auth.model;

import com.baribhara.auth.InvitationView;
import com.baribhara.shared.message.Contact;
import com.baribhara.shared.time.Dhaka;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody is asked to join an organisation; how often its code was tried, and that it was taken, is counted by statements. */
@Entity
@Table(name = "invitation")
public class Invitation {
    @Id
    private UUID id;

    @Column(nullable = false)
    private String contact;

    @Column(nullable = false)
    private String role;

    @Column(name = "tenant_id")
    private UUID tenant;

    @Column(nullable = false)
    private String name;

    @Column(name = "name_bn")
    private String nameBn;

    @Column(nullable = false)
    private String language;

    @Column(name = "code_mac", nullable = false)
    private byte[] codeMac;

    @Column(nullable = false)
    private short attempts;

    @Column(name = "invited_by", nullable = false)
    private String invitedBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "account_id")
    private UUID account;

    protected Invitation() {}

    /** @param from the one who invites */
    public Invitation(UUID id, Invited invited, byte[] codeMac, String from, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.contact = invited.contact().value();
        this.role = invited.role();
        this.tenant = invited.tenant();
        this.name = invited.name();
        this.nameBn = invited.nameBn();
        this.language = invited.language();
        this.codeMac = codeMac.clone();
        this.invitedBy = from;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Nobody can take it any more. */
    public void revoke(Instant now) {
        if (acceptedAt == null && revokedAt == null) {
            revokedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public String role() {
        return role;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Invited invited() {
        return new Invited(Contact.typed(contact).orElseThrow(), role, tenant, name, nameBn, language);
    }

    public InvitationView view() {
        return new InvitationView(
                id, contact, role, tenant, name, nameBn, invitedBy, Dhaka.time(createdAt), Dhaka.time(expiresAt));
    }
}
