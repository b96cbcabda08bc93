package com.baribhara.auth.internal.provider;

import com.baribhara.auth.ProviderPurpose;
import com.baribhara.auth.internal.Secrets;
import com.baribhara.shared.security.KeyWrapping;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who is on the way to a provider: for ten minutes, back once, in the browser that went. State, nonce and what the browser holds are kept as
 * hashes; the proof key is made anew from the first and the last under the installation's key, so that it is kept nowhere.
 */
@ApplicationScoped
public class ProviderRequests {
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST = 200;
    private static final String ADD = """
        insert into provider_request
            (state_hash, browser_hash, nonce_hash, provider, purpose, account_id, session_id, next_page, created_at, expires_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    private static final String TAKE = """
        update provider_request set used_at = ?
        where state_hash = ? and browser_hash = ? and provider = ? and used_at is null and expires_at > ?
        returning nonce_hash, purpose, account_id, session_id, next_page
        """;
    private static final String FORGET = "delete from provider_request where state_hash in"
            + " (select state_hash from provider_request where created_at < ? limit 100 for update skip locked)";

    /**
     * For what somebody goes.
     *
     * @param account whose identity is to be linked; null at sign-in
     * @param session that asks for the link, or that the browser had until now; null when it had none
     */
    public record Errand(ProviderPurpose purpose, UUID account, UUID session, String next) {}

    /** What only the provider and the browser are told. */
    public record Sent(String state, String nonce, String browser, String proofKey) {
        @Override
        public String toString() {
            return "Sent[]";
        }
    }

    /** What was known of somebody who is back. */
    public record Returned(Errand errand, String nonceHash, String proofKey) {
        @Override
        public String toString() {
            return "Returned[" + errand.purpose() + "]";
        }
    }

    private final OrganisationDatabase database;
    private final SecretKeySpec key;
    private final Clock clock;

    protected ProviderRequests() {
        this.database = null;
        this.key = null;
        this.clock = null;
    }

    @Inject
    public ProviderRequests(OrganisationDatabase database, KeyWrapping wrapping, @RealTime Clock clock) {
        this.database = database;
        this.key = Secrets.key(wrapping.derive("provider-request.proof-key"));
        this.clock = clock;
    }

    public Sent send(Provider provider, Errand errand) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String state = Secrets.fresh();
        String nonce = Secrets.fresh();
        String browser = Secrets.fresh();
        database.update(FORGET, now.minus(KEPT));
        database.update(
                ADD,
                Secrets.hash(state),
                Secrets.hash(browser),
                Secrets.hash(nonce),
                provider.key(),
                errand.purpose().name(),
                errand.account(),
                errand.session(),
                errand.next(),
                now,
                now.plus(LIFE));
        return new Sent(state, nonce, browser, proofKey(state, browser));
    }

    /** Empty when nobody went with that from that browser, is back already, or took too long. Counts before anything is asked of the provider. */
    public Optional<Returned> take(Provider provider, String state, String browser) {
        if (senseless(state) || senseless(browser)) {
            return Optional.empty();
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        return database
                .query(
                        TAKE,
                        row -> returned(row, proofKey(state, browser)),
                        now,
                        Secrets.hash(state),
                        Secrets.hash(browser),
                        provider.key(),
                        now)
                .stream()
                .findFirst();
    }

    private static boolean senseless(String secret) {
        return secret == null || secret.isEmpty() || secret.length() > LONGEST;
    }

    private static Returned returned(ResultSet row, String proofKey) throws SQLException {
        return new Returned(
                new Errand(
                        ProviderPurpose.valueOf(row.getString(2)),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getString(5)),
                row.getString(1),
                proofKey);
    }

    private String proofKey(String state, String browser) {
        return Secrets.derived(key, state + "." + browser);
    }
}
