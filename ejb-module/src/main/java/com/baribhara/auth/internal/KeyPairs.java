package com.baribhara.auth.internal;

import com.baribhara.auth.SigningKeyService.Signer;
import com.baribhara.auth.model.SigningKey;
import com.baribhara.shared.Ids;
import com.baribhara.shared.security.KeyWrapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.OffsetDateTime;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** Makes and opens key pairs: ES256, for its 128 bits of strength in small, quickly made signatures. */
@ApplicationScoped
public class KeyPairs {
    private static final String ALGORITHM = "ES256";

    private final KeyWrapping wrapping;

    protected KeyPairs() {
        this(null);
    }

    @Inject
    public KeyPairs(KeyWrapping wrapping) {
        this.wrapping = wrapping;
    }

    public SigningKey create(OffsetDateTime now, OffsetDateTime signsFrom) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            String kid = Ids.next().toString();
            PublicJsonWebKey jwk = new EllipticCurveJsonWebKey((java.security.interfaces.ECPublicKey) pair.getPublic());
            jwk.setKeyId(kid);
            jwk.setUse("sig");
            jwk.setAlgorithm(ALGORITHM);
            return new SigningKey(
                    kid,
                    ALGORITHM,
                    jwk.toJson(OutputControlLevel.PUBLIC_ONLY),
                    wrapping.wrap(pair.getPrivate().getEncoded(), kid),
                    now,
                    signsFrom);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no P-256", missing);
        }
    }

    public Signer open(SigningKey key) {
        try {
            byte[] encoded = wrapping.unwrap(key.wrappedPrivateKey(), key.kid());
            return new Signer(
                    key.kid(),
                    key.algorithm(),
                    KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("signing key " + key.kid() + " is no EC key", unreadable);
        }
    }

    public PublicKey publicKey(SigningKey key) {
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(key.publicJwk()).getPublicKey();
        } catch (JoseException unreadable) {
            throw new IllegalStateException("signing key " + key.kid() + " has no readable public half", unreadable);
        }
    }
}
