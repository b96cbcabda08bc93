package com.baribhara.auth.internal;

import com.baribhara.auth.AccessToken;
import com.baribhara.auth.SigningKeyService;
import com.baribhara.auth.internal.AccountRepository.Membership;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.Ids;
import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Makes access tokens (RFC 9068, with the claims that MicroProfile JWT wants and the session they belong to). */
@ApplicationScoped
public class TokenSigner {
    /** As RFC 9068 names an access token, so that no other JWT of ours is ever taken for one. */
    private static final String TYPE = "at+jwt";

    private static final Duration LIFE = Duration.ofMinutes(15);

    private final SigningKeyService keys;
    private final Clock clock;
    private final String issuer;
    private final String audience;

    protected TokenSigner() {
        this(null, null, null, null);
    }

    @Inject
    public TokenSigner(
            SigningKeyService keys,
            @RealTime Clock clock,
            @ConfigProperty(name = "baribhara.token.issuer", defaultValue = "baribhara") String issuer,
            @ConfigProperty(name = "baribhara.token.audience", defaultValue = "baribhara-api") String audience) {
        this.keys = keys;
        this.clock = clock;
        this.issuer = issuer;
        this.audience = audience;
    }

    /** @param rest for how long its session lives yet: no token outlives its session */
    public AccessToken sign(Account account, Membership membership, UUID session, Duration rest) {
        Duration life = rest.compareTo(LIFE) < 0 ? rest : LIFE;
        SigningKeyService.Signer signer = keys.signer();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, signer.algorithm()));
        signature.setAlgorithmHeaderValue(signer.algorithm());
        signature.setKeyIdHeaderValue(signer.kid());
        signature.setHeader("typ", TYPE);
        signature.setKey(signer.privateKey());
        signature.setPayload(claims(account, membership, session, life).toJson());
        try {
            return new AccessToken(signature.getCompactSerialization(), life);
        } catch (JoseException unusable) {
            throw new IllegalStateException("signing key " + signer.kid() + " can't sign", unusable);
        }
    }

    private JwtClaims claims(Account account, Membership membership, UUID session, Duration life) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject(account.id().toString());
        claims.setStringClaim("upn", account.username());
        claims.setStringListClaim("groups", List.copyOf(membership.groups()));
        claims.setStringClaim("org", membership.organisation().toString());
        claims.setStringClaim("sid", session.toString());
        claims.setJwtId(Ids.next().toString());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(life).getEpochSecond()));
        return claims;
    }
}
