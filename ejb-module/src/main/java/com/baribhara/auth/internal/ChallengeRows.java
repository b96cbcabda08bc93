package com.baribhara.auth.internal;

import com.baribhara.auth.SecondStepAhead;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Sign-ins that wait for their second step, known by a hash of what their maker was given; tries are counted by the database. */
@ApplicationScoped
public class ChallengeRows {
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int TRIES = 5;

    private static final String ADD =
            "insert into sign_in_challenge (hash, account_id, provider, created_at, expires_at) values (?, ?, ?, ?, ?)";
    private static final String FORGET = "delete from sign_in_challenge where hash in"
            + " (select hash from sign_in_challenge where created_at < ? limit 100 for update skip locked)";
    private static final String ATTEMPT = """
            update sign_in_challenge set attempts = attempts + 1
            where hash = ? and used_at is null and expires_at > ? and attempts < ? returning account_id, provider
            """;
    private static final String USE = "update sign_in_challenge set used_at = ? where hash = ? and used_at is null";
    private static final String END = "delete from sign_in_challenge where account_id = ?";

    /**
     * A sign-in that waits.
     *
     * @param provider who named them; null when they showed a password
     */
    public record Half(UUID account, String provider) {}

    private final OrganisationDatabase database;
    private final Clock clock;

    protected ChallengeRows() {
        this(null, null);
    }

    @Inject
    public ChallengeRows(OrganisationDatabase database, @RealTime Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param provider who named them; null when they showed a password
     * @return with what the second step comes back: 256 random bits
     */
    public SecondStepAhead add(UUID account, String provider) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String token = Secrets.fresh();
        database.update(FORGET, now.minus(KEPT));
        database.update(ADD, Secrets.hash(token), account, provider, now, now.plus(LIFE));
        return new SecondStepAhead(token, LIFE);
    }

    /** Counts as a try. @return whose sign-in it is; empty when it is none, or waits no more */
    public Optional<Half> attempt(String token) {
        return database
                .query(
                        ATTEMPT,
                        row -> new Half(row.getObject(1, UUID.class), row.getString(2)),
                        Secrets.hash(token),
                        OffsetDateTime.now(clock),
                        TRIES)
                .stream()
                .findFirst();
    }

    /** @return whether it had not been used */
    public boolean use(String token) {
        return database.update(USE, OffsetDateTime.now(clock), Secrets.hash(token)) == 1;
    }

    /** Whatever waits for the account waits no more. */
    public void endAll(UUID account) {
        database.update(END, account);
    }
}
