package com.baribhara.auth.internal.provider;

import com.baribhara.auth.AtProvider;
import com.baribhara.auth.ProviderAnswer;
import com.baribhara.auth.ProviderRefused;
import com.baribhara.auth.ProviderRefused.Reason;
import com.baribhara.auth.internal.Secrets;
import com.baribhara.auth.internal.provider.ProviderRequests.Errand;
import com.baribhara.auth.internal.provider.ProviderRequests.Returned;
import com.baribhara.auth.internal.provider.ProviderRequests.Sent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * OpenID Connect, the code flow with a proof key: sends somebody to a provider, and learns from it who came back. No transaction may be open:
 * a provider may take its time.
 */
@ApplicationScoped
public class ProviderDialogue {
    private static final Logger LOG = Logger.getLogger(ProviderDialogue.class);
    private static final int LONGEST_CODE = 4096;

    private final ProviderCalls calls;
    private final ProviderDirectory directory;
    private final ProviderRequests requests;
    private final IdTokens tokens;
    private final Providers providers;

    protected ProviderDialogue() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProviderDialogue(
            ProviderCalls calls,
            ProviderDirectory directory,
            ProviderRequests requests,
            IdTokens tokens,
            Providers providers) {
        this.calls = calls;
        this.directory = directory;
        this.requests = requests;
        this.tokens = tokens;
        this.providers = providers;
    }

    /** @throws ProviderRefused when the provider is away */
    public AtProvider begin(Provider provider, Errand errand) {
        ProviderMetadata metadata = metadata(provider);
        Sent sent = requests.send(provider, errand);
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", provider.client());
        query.put("redirect_uri", providers.back(provider));
        query.put("scope", provider.scopes());
        query.put("state", sent.state());
        query.put("nonce", sent.nonce());
        query.put("code_challenge", Secrets.hash(sent.proofKey()));
        query.put("code_challenge_method", "S256");
        String address = metadata.authorization().toString();
        String parameters = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + ProviderCalls.encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return new AtProvider(URI.create(address + (address.contains("?") ? "&" : "?") + parameters), sent.browser());
    }

    /** @throws ProviderRefused when this browser did not go, or is back already */
    public Returned back(Provider provider, ProviderAnswer answer) {
        return requests.take(provider, answer.state(), answer.browser())
                .orElseThrow(() -> new ProviderRefused(Reason.STALE));
    }

    /** @throws ProviderRefused when the provider says no, is away, or what it says does not hold */
    public Identity identity(Provider provider, ProviderAnswer answer, Returned returned) {
        try {
            ProviderMetadata metadata = directory.metadata(provider);
            boolean named = answer.issuer() != null || metadata.namesItself();
            if (named && !provider.issuer().equals(answer.issuer())) {
                throw new Unproven("ANSWERED_BY_ANOTHER");
            }
            if (answer.error() != null || answer.code() == null || answer.code().length() > LONGEST_CODE) {
                throw new ProviderRefused(Reason.DENIED);
            }
            JsonObject said = exchange(provider, metadata, answer.code(), returned.proofKey());
            return tokens.read(
                    provider,
                    said.getString("id_token", null),
                    returned.nonceHash(),
                    said.getString("access_token", null));
        } catch (Unproven unproven) {
            LOG.warnv(
                    "BARIBHARA-2010 what {0} says of somebody does not hold: {1}",
                    provider.key(), unproven.getMessage());
            throw new ProviderRefused(Reason.UNPROVEN);
        } catch (ProviderAway away) {
            throw away(provider, away);
        }
    }

    private JsonObject exchange(Provider provider, ProviderMetadata metadata, String code, String proofKey)
            throws ProviderAway {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", providers.back(provider));
        form.put("code_verifier", proofKey);
        Optional<String> inHeader = provider.secret().filter(secret -> !metadata.secretInForm());
        if (inHeader.isEmpty()) {
            form.put("client_id", provider.client());
            provider.secret().ifPresent(secret -> form.put("client_secret", secret));
        }
        return calls.post(metadata.token(), form, inHeader.map(secret -> new String[] {provider.client(), secret}));
    }

    private ProviderMetadata metadata(Provider provider) {
        try {
            return directory.metadata(provider);
        } catch (ProviderAway away) {
            throw away(provider, away);
        }
    }

    private static ProviderRefused away(Provider provider, ProviderAway away) {
        LOG.warnv("BARIBHARA-2011 {0} is no help: {1}", provider.key(), away.getMessage());
        return new ProviderRefused(Reason.AWAY);
    }
}
