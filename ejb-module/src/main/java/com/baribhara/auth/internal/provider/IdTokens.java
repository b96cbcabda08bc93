package com.baribhara.auth.internal.provider;

import com.baribhara.auth.internal.Secrets;
import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Key;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/** Reads ID tokens, and believes none that does not hold in every point of OpenID Connect Core 3.1.3.7. */
@ApplicationScoped
public class IdTokens {
    private static final int LONGEST = 16_384;
    private static final int LONGEST_SUBJECT = 255;
    private static final int LONGEST_LABEL = 254;
    private static final int SKEW_SECONDS = 60;
    private static final int OLDEST_SECONDS = 600;

    private final ProviderDirectory directory;
    private final Clock clock;

    protected IdTokens() {
        this(null, null);
    }

    @Inject
    public IdTokens(ProviderDirectory directory, @RealTime Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @param nonceHash of the nonce that the request had
     * @param accessToken that came with it; null when none did
     * @throws Unproven when anything does not hold
     */
    public Identity read(Provider provider, String token, String nonceHash, String accessToken) throws Unproven {
        if (token == null || token.length() > LONGEST) {
            throw new Unproven("NO_TOKEN");
        }
        try {
            JwtContext context = consumer(provider).build().process(token);
            JwtClaims claims = context.getJwtClaims();
            check(claims, provider, nonceHash);
            if (claims.hasClaim("at_hash")
                    && !claims.getStringClaimValue("at_hash").equals(Secrets.halfHash(accessToken))) {
                throw new Unproven("ACCESS_TOKEN");
            }
            return identity(claims);
        } catch (InvalidJwtException invalid) {
            throw new Unproven(reason(invalid));
        } catch (MalformedClaimException malformed) {
            throw new Unproven("CLAIM");
        }
    }

    private JwtConsumerBuilder consumer(Provider provider) {
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_USING_SHA256,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
                        AlgorithmIdentifiers.RSA_PSS_USING_SHA256)
                .setVerificationKeyResolver((signature, nesting) -> key(provider, signature))
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(SKEW_SECONDS, OLDEST_SECONDS)
                .setRequireSubject()
                .setExpectedIssuer(provider.issuer())
                .setExpectedAudience(provider.client());
    }

    private Key key(Provider provider, JsonWebSignature signature) throws UnresolvableKeyException {
        try {
            List<JsonWebKey> keys = directory.keys(provider, signature.getKeyIdHeaderValue());
            JsonWebKey found = new VerificationJwkSelector().select(signature, keys);
            if (found != null) {
                return found.getKey();
            }
        } catch (ProviderAway | JoseException unreadable) {
            throw new UnresolvableKeyException("no keys: " + unreadable.getMessage());
        }
        throw new UnresolvableKeyException("no such key");
    }

    /** For us alone: a token that others may be shown too is one that they could show to us. */
    private static void check(JwtClaims claims, Provider provider, String nonceHash)
            throws MalformedClaimException, Unproven {
        if (!claims.getAudience().equals(List.of(provider.client()))) {
            throw new Unproven("AUDIENCE");
        }
        if (claims.hasClaim("azp") && !provider.client().equals(claims.getStringClaimValue("azp"))) {
            throw new Unproven("AUTHORISED_PARTY");
        }
        String nonce = claims.getStringClaimValue("nonce");
        if (nonce == null || !Secrets.same(Secrets.hash(nonce), nonceHash)) {
            throw new Unproven("NONCE");
        }
        if (claims.getSubject().isBlank() || claims.getSubject().length() > LONGEST_SUBJECT) {
            throw new Unproven("CLAIM");
        }
    }

    private static Identity identity(JwtClaims claims) throws MalformedClaimException {
        String label = Stream.of("email", "preferred_username", "name")
                .map(claims::getClaimValue)
                .filter(String.class::isInstance)
                .map(value -> value.toString().replaceAll("\\p{Cntrl}", " ").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(claims.getSubject());
        boolean strong = claims.isClaimValueStringList("amr")
                && claims.getStringListClaimValue("amr").contains("mfa");
        return new Identity(
                claims.getIssuer(),
                claims.getSubject(),
                label.substring(0, Math.min(label.length(), LONGEST_LABEL)),
                strong);
    }

    private static String reason(InvalidJwtException invalid) {
        if (invalid.hasExpired()) {
            return "EXPIRED";
        }
        return invalid.getErrorDetails().stream()
                .map(fault -> switch (fault.getErrorCode()) {
                    case ErrorCodes.ISSUER_INVALID, ErrorCodes.ISSUER_MISSING -> "ISSUER";
                    case ErrorCodes.AUDIENCE_INVALID, ErrorCodes.AUDIENCE_MISSING -> "AUDIENCE";
                    default -> "SIGNATURE_OR_CLAIM";
                })
                .findFirst()
                .orElse("SIGNATURE_OR_CLAIM");
    }
}
