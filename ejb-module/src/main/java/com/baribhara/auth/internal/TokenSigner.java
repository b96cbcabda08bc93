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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Makes access tokens (RFC 9068 in spirit, claims as MicroProfile JWT wants them). */
@ApplicationScoped
public class TokenSigner {
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

    public AccessToken sign(Account account, Membership membership) {
        SigningKeyService.Signer signer = keys.signer();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, signer.algorithm()));
        signature.setAlgorithmHeaderValue(signer.algorithm());
        signature.setKeyIdHeaderValue(signer.kid());
        signature.setHeader("typ", "JWT");
        signature.setKey(signer.privateKey());
        signature.setPayload(claims(account, membership).toJson());
        try {
            return new AccessToken(signature.getCompactSerialization(), LIFE);
        } catch (JoseException unusable) {
            throw new IllegalStateException("signing key " + signer.kid() + " can't sign", unusable);
        }
    }

    private JwtClaims claims(Account account, Membership membership) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject(account.id().toString());
        claims.setStringClaim("upn", account.username());
        claims.setStringListClaim("groups", List.copyOf(membership.roles()));
        claims.setStringClaim("org", membership.organisation().toString());
        claims.setJwtId(Ids.next().toString());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(LIFE).getEpochSecond()));
        return claims;
    }
}
