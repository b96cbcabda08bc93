package com.baribhara.auth.internal;

import com.baribhara.auth.SecondFactorState;
import com.baribhara.auth.model.RecoveryCode;
import com.baribhara.auth.model.SharedSecret;
import com.baribhara.shared.secrecy.SealedColumn;
import com.baribhara.shared.secrecy.Seals;
import com.baribhara.shared.security.KeyWrapping;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Second factors and their recovery codes as they are stored. What may count once is decided by the database, for two may try at once. */
@ApplicationScoped
public class SecondFactorRows {
    static final SealedColumn SECRET = new SealedColumn("second_factor", "secret");

    private static final HexFormat HEX = HexFormat.of();

    private static final String FIND =
            "select secret, begun_at, confirmed_at, coalesce(last_step, 0) from second_factor where account_id = ?";
    private static final String ON =
            "select confirmed_at from second_factor where account_id = ? and confirmed_at is not null";
    private static final String BEGIN = """
            insert into second_factor as known (account_id, secret, begun_at) values (?, ?, ?)
            on conflict (account_id) do update set secret = excluded.secret, begun_at = excluded.begun_at
            where known.confirmed_at is null
            """;
    private static final String CONFIRM = "update second_factor set confirmed_at = ?, last_step = ?"
            + " where account_id = ? and confirmed_at is null";
    private static final String STEP = "update second_factor set last_step = ?"
            + " where account_id = ? and confirmed_at is not null and last_step < ?";
    private static final String REMOVE = "delete from second_factor where account_id = ?";
    private static final String ADD_CODES = "insert into recovery_code (account_id, mac, made_at)"
            + " select ?, decode(mac, 'hex'), ? from unnest(?::text[]) as mac";
    private static final String REMOVE_CODES = "delete from recovery_code where account_id = ?";
    private static final String USE_CODE =
            "update recovery_code set used_at = ? where account_id = ? and mac = ? and used_at is null";
    private static final String LEFT = "select count(*) from recovery_code where account_id = ? and used_at is null";

    /** @param confirmedAt null until a first code was right */
    public record Stored(SharedSecret secret, OffsetDateTime begunAt, OffsetDateTime confirmedAt, long lastStep) {
        public boolean on() {
            return confirmedAt != null;
        }
    }

    private final OrganisationDatabase database;
    private final Seals seals;
    private final KeyWrapping keys;

    protected SecondFactorRows() {
        this(null, null, null);
    }

    @Inject
    public SecondFactorRows(OrganisationDatabase database, Seals seals, KeyWrapping keys) {
        this.database = database;
        this.seals = seals;
        this.keys = keys;
    }

    public Optional<Stored> find(UUID account) {
        return database.query(FIND, row -> stored(account, row), account).stream()
                .findFirst();
    }

    public boolean on(UUID account) {
        return since(account).isPresent();
    }

    /** Since when codes are asked for; empty when they are not. */
    public Optional<OffsetDateTime> since(UUID account) {
        return database.query(ON, row -> row.getObject(1, OffsetDateTime.class), account).stream()
                .findFirst();
    }

    /** @return false when there is one that is asked for already */
    public boolean begin(UUID account, SharedSecret secret, OffsetDateTime now) {
        return database.update(BEGIN, account, seals.sealBytes(SECRET, account, secret.bytes()), now) == 1;
    }

    /** @return whether it had not been confirmed */
    public boolean confirm(UUID account, long step, OffsetDateTime now) {
        return database.update(CONFIRM, now, step, account) == 1;
    }

    /** @return whether no code of that half minute, or of one after it, was taken before */
    public boolean take(UUID account, long step) {
        return database.update(STEP, step, account, step) == 1;
    }

    /** With its recovery codes. @return whether there was one */
    public boolean remove(UUID account) {
        return database.update(REMOVE, account) == 1;
    }

    /** Those there were are good for nothing any more. */
    public void replaceCodes(UUID account, List<RecoveryCode> codes, OffsetDateTime now) {
        database.update(REMOVE_CODES, account);
        database.update(ADD_CODES, account, now, SqlArray.of("text", codes, code -> HEX.formatHex(mac(account, code))));
    }

    /** @return whether there was such a code, not used yet */
    public boolean take(UUID account, RecoveryCode code, OffsetDateTime now) {
        return database.update(USE_CODE, now, account, mac(account, code)) == 1;
    }

    /** What the log may say of it. */
    public SecondFactorState state(UUID account) {
        return new SecondFactorState(on(account), codesLeft(account));
    }

    public int codesLeft(UUID account) {
        return database.query(LEFT, row -> row.getInt(1), account).get(0);
    }

    private byte[] mac(UUID account, RecoveryCode code) {
        return keys.recognisable(code.normal(), "recovery_code|" + account);
    }

    private Stored stored(UUID account, ResultSet row) throws SQLException {
        return new Stored(
                new SharedSecret(seals.openBytes(SECRET, account, row.getBytes(1))),
                row.getObject(2, OffsetDateTime.class),
                row.getObject(3, OffsetDateTime.class),
                row.getLong(4));
    }
}
