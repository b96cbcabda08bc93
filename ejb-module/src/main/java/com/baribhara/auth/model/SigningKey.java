package com.baribhara.auth.model;

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

    @Column(name = "retired_at")
    private OffsetDateTime retiredAt;

    protected SigningKey() {}

    public SigningKey(
            String kid, String algorithm, String publicJwk, byte[] wrappedPrivateKey, OffsetDateTime createdAt) {
        this.kid = kid;
        this.algorithm = algorithm;
        this.publicJwk = publicJwk;
        this.wrappedPrivateKey = wrappedPrivateKey.clone();
        this.createdAt = createdAt;
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
