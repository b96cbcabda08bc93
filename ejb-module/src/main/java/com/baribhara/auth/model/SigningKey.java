package com.baribhara.auth.model;

import com.baribhara.auth.SigningKeyView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A key pair that signs access tokens; its private half is readable only with the installation's key-encryption key. */
@Entity
@Table(name = "signing_key")
public class SigningKey {
    @Id
    private String kid;

    @Column(nullable = false)
    private String algorithm;

    @Column(name = "public_jwk", nullable = false)
    private String publicJwk;

    @Column(name = "wrapped_private_key", nullable = false)
    private byte[] wrappedPrivateKey;

    @Column(name = "created_at", nullable = false)
    private OffsetDateTime createdAt;

    @Column(name = "signs_from", nullable = false)
    private OffsetDateTime signsFrom;

    @Column(name = "retired_at")
    private OffsetDateTime retiredAt;

    protected SigningKey() {}

    public SigningKey(
            String kid,
            String algorithm,
            String publicJwk,
            byte[] wrappedPrivateKey,
            OffsetDateTime createdAt,
            OffsetDateTime signsFrom) {
        this.kid = kid;
        this.algorithm = algorithm;
        this.publicJwk = publicJwk;
        this.wrappedPrivateKey = wrappedPrivateKey.clone();
        this.createdAt = createdAt;
        this.signsFrom = signsFrom;
    }

    /** Whether it may sign: it is published before. */
    public boolean signsAt(OffsetDateTime moment) {
        return !signsFrom.isAfter(moment);
    }

    /** Whether what it signed is taken. */
    public boolean takenAt(OffsetDateTime moment) {
        return retiredAt == null || retiredAt.isAfter(moment);
    }

    /** From then on what it signed is taken no more; never later than was said before. */
    public void retire(OffsetDateTime moment) {
        if (takenAt(moment)) {
            retiredAt = moment;
        }
    }

    public SigningKeyView view() {
        return new SigningKeyView(kid, algorithm, createdAt, signsFrom, retiredAt);
    }

    public String kid() {
        return kid;
    }

    public String algorithm() {
        return algorithm;
    }

    public String publicJwk() {
        return publicJwk;
    }

    public byte[] wrappedPrivateKey() {
        return wrappedPrivateKey.clone();
    }
}
