package com.baribhara.auth.internal;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What two may do with an invitation at once; the organisation is that of the transaction, which has begun by reading the invitation. */
@ApplicationScoped
public class InvitationRows {
    private static final int TRIES = 10;
    private static final String ORGANISATION = "select invitation_organisation(?)";
    private static final String ATTEMPT = """
            update invitation set attempts = attempts + 1
            where organisation_id = current_organisation() and id = ? and revoked_at is null and expires_at > ? and attempts < ?
            returning code_mac, accepted_at is not null
            """;
    private static final String ACCEPT = """
            update invitation set accepted_at = ?, account_id = ?
            where organisation_id = current_organisation() and id = ? and accepted_at is null and revoked_at is null and expires_at > ?
            """;

    private record Stored(byte[] mac, boolean accepted) {}

    private final OrganisationDatabase database;
    private final InvitationSending sending;
    private final Clock clock;

    protected InvitationRows() {
        this(null, null, null);
    }

    @Inject
    public InvitationRows(OrganisationDatabase database, InvitationSending sending, @RealTime Clock clock) {
        this.database = database;
        this.sending = sending;
        this.clock = clock;
    }

    Optional<OrganisationId> organisationOf(UUID invitation) {
        return database.query(ORGANISATION, row -> row.getObject(1, UUID.class), invitation).stream()
                .filter(Objects::nonNull)
                .map(OrganisationId::new)
                .findFirst();
    }

    /** @return whether it was taken before; empty when the code is wrong, or can't be tried any more */
    Optional<Boolean> attempt(UUID id, String code) {
        return database.query(ATTEMPT, InvitationRows::stored, id, now(), TRIES).stream()
                .filter(stored -> MessageDigest.isEqual(stored.mac(), sending.mac(id, code)))
                .map(Stored::accepted)
                .findFirst();
    }

    /** @return whether nobody had taken it, or taken it back */
    boolean accept(UUID id, UUID account) {
        return database.update(ACCEPT, now(), account, id, now()) == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(row.getBytes(1), row.getBoolean(2));
    }
}
