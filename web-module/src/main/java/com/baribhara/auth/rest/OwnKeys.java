package com.baribhara.auth.rest;

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
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/**
 * Lets SmallRye JWT, which does all the checking, take its keys from this process: the keys are ours, and a server that asks
 * itself over HTTP can't while its workers all wait for the answer.
 */
@ApplicationScoped
public class OwnKeys extends JWTCallerPrincipalFactory {
    private final SigningKeyService keys;
    private final DefaultJWTTokenParser parser = new DefaultJWTTokenParser() {
        @Override
        protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo expected) {
            return (signature, nesting) -> key(signature);
        }
    };

    protected OwnKeys() {
        this(null);
    }

    @Inject
    public OwnKeys(SigningKeyService keys) {
        this.keys = keys;
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
        JwtContext context = parser.parse(token, expected);
        String type = context.getJoseObjects().get(0).getHeader("typ");
        return new DefaultJWTCallerPrincipal(type, context.getJwtClaims());
    }

    private Key key(JsonWebSignature signature) throws UnmatchedTokenKidException {
        String kid = signature.getKeyIdHeaderValue();
        return Optional.ofNullable(kid)
                .flatMap(keys::publicKey)
                .orElseThrow(() -> new UnmatchedTokenKidException("no key " + kid));
    }
}
