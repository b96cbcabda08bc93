package com.baribhara.auth.rest;

import com.baribhara.auth.EndedSessions;
import com.baribhara.auth.SigningKeyService;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.auth.principal.UnmatchedTokenKidException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.Key;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/**
 * Lets SmallRye JWT, which does all the checking, take its keys from this process: the keys are ours, and a server that asks
 * itself over HTTP can't while its workers all wait for the answer.
 */
@ApplicationScoped
public class OwnKeys extends JWTCallerPrincipalFactory {
    /** As RFC 9068 names an access token: no other JWT of ours is taken for one. */
    private static final String TYPE = "at+jwt";

    /** Ours are a tenth of it; what is longer is not even read. */
    private static final int LONGEST = 8192;

    private final SigningKeyService keys;
    private final EndedSessions sessions;
    private final DefaultJWTTokenParser parser = new DefaultJWTTokenParser() {
        @Override
        protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo expected) {
            return (signature, nesting) -> key(signature);
        }
    };

    protected OwnKeys() {
        this(null, null);
    }

    @Inject
    public OwnKeys(SigningKeyService keys, EndedSessions sessions) {
        this.keys = keys;
        this.sessions = sessions;
    }

    /** SmallRye's beans live in the server's module and can't see an alternative of ours; its factory is handed over instead. */
    void takeOver(@Observes @Initialized(ApplicationScoped.class) Object started) {
        setInstance(this);
    }

    @PreDestroy
    void giveBack() {
        setInstance(null);
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo expected) throws ParseException {
        if (token.length() > LONGEST) {
            throw new ParseException("too long");
        }
        JwtContext context = parser.parse(token, expected);
        String type = context.getJoseObjects().get(0).getHeader("typ");
        if (!TYPE.equals(type)) {
            throw new ParseException("no access token");
        }
        JwtClaims claims = context.getJwtClaims();
        if (sessions.ended(session(claims))) {
            throw new ParseException("its session has ended");
        }
        return new DefaultJWTCallerPrincipal(type, claims);
    }

    private static UUID session(JwtClaims claims) throws ParseException {
        try {
            return UUID.fromString(claims.getStringClaimValue("sid"));
        } catch (MalformedClaimException | IllegalArgumentException other) {
            throw new ParseException("no session of ours", other);
        }
    }

    private Key key(JsonWebSignature signature) throws UnmatchedTokenKidException {
        String kid = signature.getKeyIdHeaderValue();
        return Optional.ofNullable(kid)
                .flatMap(keys::publicKey)
                .orElseThrow(() -> new UnmatchedTokenKidException("no key " + kid));
    }
}
