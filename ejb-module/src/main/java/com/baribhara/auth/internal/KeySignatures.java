package com.baribhara.auth.internal;

import com.baribhara.auth.SigningKeyService;
import com.baribhara.auth.SigningKeyService.Signer;
import com.baribhara.auth.model.SigningKey;
import com.baribhara.shared.security.Signatures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Signs with the key that signs access tokens; a type of its own in the header, and a payload without claims, keep one from passing for the
 * other. Verifies with retired keys, too, for what was signed stays.
 */
@ApplicationScoped
public class KeySignatures implements Signatures {
    private static final String TYPE = "baribhara-statement";
    private static final AlgorithmConstraints ES256 =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    private final SigningKeyService keys;
    private final SigningKeyRepository stored;
    private final KeyPairs pairs;

    protected KeySignatures() {
        this(null, null, null);
    }

    @Inject
    public KeySignatures(SigningKeyService keys, SigningKeyRepository stored, KeyPairs pairs) {
        this.keys = keys;
        this.stored = stored;
        this.pairs = pairs;
    }

    @Override
    public String sign(String payload) {
        return signed(keys.signer(), payload);
    }

    private static String signed(Signer signer, String payload) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(ES256);
        signature.setAlgorithmHeaderValue(signer.algorithm());
        signature.setKeyIdHeaderValue(signer.kid());
        signature.setHeader("typ", TYPE);
        signature.setKey(signer.privateKey());
        signature.setPayload(payload);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException unusable) {
            throw new IllegalStateException("signing key " + signer.kid() + " can't sign", unusable);
        }
    }

    @Override
    public Optional<String> verified(String signed) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(ES256);
            signature.setCompactSerialization(signed);
            if (!TYPE.equals(signature.getHeader("typ"))) {
                return Optional.empty();
            }
            return stored.byKid(signature.getKeyIdHeaderValue())
                    .filter(this::oneOfOurs)
                    .flatMap(key -> payload(signed, pairs.publicKey(key)));
        } catch (JoseException noSignature) {
            return Optional.empty();
        }
    }

    /**
     * Whoever writes to the database can put a public key there; its private half, wrapped by the key that is kept elsewhere, nobody can. So it must
     * open, and belong to the public one.
     */
    private boolean oneOfOurs(SigningKey key) {
        try {
            return payload(signed(pairs.open(key), "ours"), pairs.publicKey(key))
                    .isPresent();
        } catch (IllegalStateException foreign) {
            return false;
        }
    }

    private static Optional<String> payload(String signed, PublicKey key) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(ES256);
            signature.setCompactSerialization(signed);
            signature.setKey(key);
            return signature.verifySignature() ? Optional.of(signature.getPayload()) : Optional.empty();
        } catch (JoseException unreadable) {
            return Optional.empty();
        }
    }
}
