package com.baribhara.shared.internal.bulk;

import com.baribhara.shared.Money;
import com.baribhara.shared.bulk.BulkOutlook;
import com.baribhara.shared.bulk.BulkRow;
import com.baribhara.shared.bulk.BulkRowState;
import com.baribhara.shared.bulk.BulkStatus;
import com.baribhara.shared.bulk.BulkView;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be done, and what came of it; by SQL, since it is written and counted by the thousand. */
@ApplicationScoped
public class BulkBook {
    private static final String SEPARATOR = "\t";

    /** Each row leaves a sign of life; one row takes no longer than this. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    /** As long as anybody may want to look up what came of it; the domain's own events stay. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final int FORGOTTEN_AT_ONCE = 20;

    private static final String OWN = " organisation_id = current_organisation() and ";

    private final OrganisationDatabase database;
    private final CurrentActor actor;
    private final Clock clock;

    protected BulkBook() {
        this(null, null, null);
    }

    @Inject
    public BulkBook(OrganisationDatabase database, CurrentActor actor, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
    }

    public void write(UUID id, String act, String origin, List<BulkOutlook> rows) {
        enter();
        OffsetDateTime now = now();
        database.update(
                "insert into bulk_action (id, act, status, origin, prepared_by, prepared_at, beat_at)"
                        + " values (?, ?, 'PREPARED', ?, ?, ?, ?)",
                id,
                act,
                origin,
                actor.get().account().orElseThrow(),
                now,
                now);
        database.update(
                "insert into bulk_row (bulk_id, position, object_id, label, amount, state, code, args) select ?,"
                        + " position, object_id, label, amount, case when code is null then 'READY' else 'UNFIT' end,"
                        + " code, args from unnest(?, ?, ?, ?, ?) with ordinality as row(object_id, label, amount, code,"
                        + " args, position)",
                id,
                SqlArray.of("uuid", rows, BulkOutlook::thing),
                SqlArray.of("text", rows, BulkOutlook::label),
                SqlArray.of("numeric", rows, row -> row.amount().amount()),
                SqlArray.of(
                        "text",
                        rows,
                        row -> row.refusal() == null ? null : row.refusal().code()),
                SqlArray.of(
                        "text",
                        rows,
                        row -> row.refusal() == null ? null : args(row.refusal().args())));
    }

    /** What is older than anybody asks for; a few at a time, so that nobody waits for it. */
    public void forgetOld() {
        enter();
        List<UUID> old = database.query(
                "select id from bulk_action where" + OWN
                        + "prepared_at < ? order by prepared_at limit ? for update skip locked",
                row -> row.getObject(1, UUID.class),
                now().minus(KEPT),
                FORGOTTEN_AT_ONCE);
        if (!old.isEmpty()) {
            database.update("delete from bulk_row where" + OWN + "bulk_id = any (?)", SqlArray.of("uuid", old));
            database.update("delete from bulk_action where" + OWN + "id = any (?)", SqlArray.of("uuid", old));
        }
    }

    public Optional<BulkView> find(UUID id) {
        enter();
        return database
                .query(
                        "select b.id, b.act, b.status, b.origin, b.status = 'RUNNING' and b.beat_at < ? as abandoned,"
                                + " count(*) filter (where r.state = 'READY') as ready, count(*) filter (where r.state ="
                                + " 'UNFIT') as unfit, count(*) filter (where r.state = 'DONE') as done, count(*) filter"
                                + " (where r.state = 'FAILED') as failed, coalesce(sum(r.amount) filter (where r.state in"
                                + " ('READY', 'DONE')), 0) as amount from bulk_action b left join bulk_row r on"
                                + " r.organisation_id = b.organisation_id and r.bulk_id = b.id where b.organisation_id ="
                                + " current_organisation() and b.id = ? group by b.organisation_id, b.id",
                        BulkBook::view,
                        now().minus(SILENCE),
                        id)
                .stream()
                .findFirst();
    }

    private static BulkView view(ResultSet row) throws SQLException {
        return new BulkView(
                row.getObject("id", UUID.class),
                row.getString("act"),
                BulkStatus.valueOf(row.getString("status")),
                row.getString("origin"),
                row.getInt("ready"),
                row.getInt("unfit"),
                row.getInt("done"),
                row.getInt("failed"),
                Money.rounded(row.getBigDecimal("amount")),
                row.getBoolean("abandoned"));
    }

    public List<BulkRow> rows(UUID id, int most) {
        enter();
        return database.query(
                "select position, object_id, label, amount, state, code, args from bulk_row where" + OWN
                        + "bulk_id = ? order by code is null, position limit ?",
                BulkBook::row,
                id,
                most);
    }

    private static BulkRow row(ResultSet row) throws SQLException {
        String args = row.getString("args");
        return new BulkRow(
                row.getInt("position"),
                row.getObject("object_id", UUID.class),
                row.getString("label"),
                Money.rounded(row.getBigDecimal("amount")),
                BulkRowState.valueOf(row.getString("state")),
                row.getString("code"),
                args == null ? List.of() : List.of(args.split(SEPARATOR, -1)));
    }

    public List<UUID> failed(UUID id) {
        return things(id, "FAILED");
    }

    private List<UUID> things(UUID id, String state) {
        enter();
        return database.query(
                "select object_id from bulk_row where" + OWN + "bulk_id = ? and state = ? order by position",
                row -> row.getObject(1, UUID.class),
                id,
                state);
    }

    /** @return whether it is ours: it was waiting to be begun, or nobody worked on it any more */
    public boolean begin(UUID id) {
        enter();
        OffsetDateTime now = now();
        return database.update(
                        "update bulk_action set status = 'RUNNING', beat_at = ? where" + OWN
                                + "id = ? and (status = 'PREPARED' or status = 'RUNNING' and beat_at < ?)",
                        now,
                        id,
                        now.minus(SILENCE))
                > 0;
    }

    public List<UUID> waiting(UUID id) {
        return things(id, "READY");
    }

    /**
     * Marks a row as done, and holds it until the end of the transaction.
     *
     * @return whether it still had to be done
     */
    public boolean done(UUID id, UUID thing) {
        enter();
        database.update("update bulk_action set beat_at = ? where" + OWN + "id = ?", now(), id);
        return database.update(
                        "update bulk_row set state = 'DONE' where" + OWN
                                + "bulk_id = ? and object_id = ? and state = 'READY'",
                        id,
                        thing)
                > 0;
    }

    public void failed(UUID id, UUID thing, String code, List<String> args) {
        enter();
        database.update(
                "update bulk_row set state = 'FAILED', code = ?, args = ? where" + OWN
                        + "bulk_id = ? and object_id = ? and state = 'READY'",
                code,
                args(args),
                id,
                thing);
    }

    public void complete(UUID id) {
        enter();
        database.update("update bulk_action set status = 'COMPLETED', beat_at = ? where" + OWN + "id = ?", now(), id);
    }

    private static String args(List<String> args) {
        return args.isEmpty() ? null : String.join(SEPARATOR, args);
    }

    private void enter() {
        database.enter(actor.get().organisation());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
