package com.baribhara.auth.internal;

import com.baribhara.auth.VerificationPurpose;
import com.baribhara.auth.internal.CodeIssuing.Attempt;
import com.baribhara.shared.message.Contact;
import com.baribhara.shared.security.KeyWrapping;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Requests for codes as they are stored; the counting of tries is the database's, for two may try at once. */
@ApplicationScoped
public class VerificationRows {
    private static final int TRIES = 5;
    private static final Duration KEPT = Duration.ofDays(30);

    private static final String ADD = """
            insert into verification (id, purpose, contact, account_id, code_mac, attempts, created_at, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String RECENT = "select count(*) from verification where contact = ? and created_at > ?";
    private static final String FORGET =
            "delete from verification where id in (select id from verification where created_at < ? limit 100 for update skip locked)";
    private static final String ATTEMPT = """
            update verification set attempts = attempts + 1 where id = ? and purpose = ? and expires_at > ? and attempts < ?
            returning code_mac, account_id, contact, used_at is not null
            """;
    private static final String USE =
            "update verification set used_at = ? where id = ? and used_at is null and expires_at > ?";
    private static final String END =
            "update verification set expires_at = ? where account_id = ? and used_at is null and expires_at > ?";

    private record Stored(byte[] mac, UUID account, String contact, boolean used) {}

    private final OrganisationDatabase database;
    private final KeyWrapping keys;
    private final Clock clock;

    protected VerificationRows() {
        this(null, null, null);
    }

    @Inject
    public VerificationRows(OrganisationDatabase database, KeyWrapping keys, @RealTime Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param usable false when no code opens it, for reasons that the asker is not told */
    public void add(
            UUID request, VerificationPurpose purpose, Contact contact, UUID account, String code, boolean usable) {
        OffsetDateTime now = now();
        database.update(FORGET, now.minus(KEPT));
        database.update(
                ADD,
                request,
                purpose.name(),
                contact.value(),
                account,
                mac(request, code),
                usable ? 0 : TRIES,
                now,
                now.plus(CodeIssuing.LIFE));
    }

    public long requests(Contact contact, Duration within) {
        return database.query(RECENT, row -> row.getLong(1), contact.value(), now().minus(within))
                .get(0);
    }

    public Optional<Attempt> attempt(UUID request, VerificationPurpose purpose, String code) {
        List<Stored> found = database.query(ATTEMPT, VerificationRows::stored, request, purpose.name(), now(), TRIES);
        return found.stream()
                .filter(stored -> MessageDigest.isEqual(stored.mac(), mac(request, code)))
                .map(stored -> new Attempt(request, stored.account(), stored.contact(), stored.used()))
                .findFirst();
    }

    /** Whose contact it is to prove; empty when nobody has it, or nothing was asked for. */
    public Optional<UUID> accountOf(UUID request) {
        return database
                .query("select account_id from verification where id = ?", row -> row.getObject(1, UUID.class), request)
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** @return whether it had not been used */
    public boolean use(UUID request) {
        return database.update(USE, now(), request, now()) == 1;
    }

    /** Other codes of the same account are good for nothing any more. */
    public void endAll(UUID account) {
        database.update(END, now(), account, now());
    }

    private byte[] mac(UUID request, String code) {
        return keys.recognisable(code, "verification|" + request);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(row.getBytes(1), row.getObject(2, UUID.class), row.getString(3), row.getBoolean(4));
    }
}
