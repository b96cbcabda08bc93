package com.baribhara.auth.internal;

import com.baribhara.auth.ProfilePhoto;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Photos of people as they are stored; whom the caller may see is told by the policies of the table. */
@ApplicationScoped
public class PhotoRows {
    private static final String KEEP = """
            insert into account_photo (account_id, content, sha256, added_at) values (?, ?, ?, ?)
            on conflict (account_id) do update
            set content = excluded.content, sha256 = excluded.sha256, added_at = excluded.added_at
            where account_photo.sha256 <> excluded.sha256
            """;

    private static final String FIND = """
            select p.content, p.sha256, exists (select from account_role r
                where r.organisation_id = current_organisation() and r.account_id = p.account_id and r.role not in ('ADMIN', 'TENANT'))
            from account_photo p where p.account_id = ?
            """;

    private final OrganisationDatabase database;
    private final Clock clock;

    protected PhotoRows() {
        this(null, null);
    }

    @Inject
    public PhotoRows(OrganisationDatabase database, @RealTime Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param ofStaff whether the person works in the office of the caller */
    public record Found(ProfilePhoto photo, boolean ofStaff) {}

    public Optional<Found> find(UUID account) {
        return database
                .query(
                        FIND,
                        row -> new Found(ProfilePhoto.kept(row.getBytes(1), row.getString(2)), row.getBoolean(3)),
                        account)
                .stream()
                .findFirst();
    }

    /** @return false when that is the one that was kept already */
    public boolean keep(UUID account, ProfilePhoto photo) {
        return database.update(KEEP, account, photo.content(), photo.sha256(), OffsetDateTime.now(clock)) > 0;
    }

    /** @return false when there was none */
    public boolean remove(UUID account) {
        return database.update("delete from account_photo where account_id = ?", account) > 0;
    }
}
