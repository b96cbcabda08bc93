package com.baribhara.tenant;

import com.baribhara.shared.security.Roles;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is being imported just now: one statement for all who watch. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ImportsAtWorkService {
    private static final String AT_WORK = """
            select o.uid, i.id, i.file_name, i.status, i.rows_read, i.error_count, i.uploaded_at
            from organisation o
            join portfolio_import i on i.organisation_id = o.id
            where o.uid = any (?::uuid[]) and (i.status in ('RECEIVED', 'RUNNING') or i.finished_at > ?)
            order by i.id
            """;

    private final BatchDatabase database;

    /** An import and the organisation whose it is. */
    public record ImportAtWork(
            UUID organisation,
            ImportId id,
            String fileName,
            ImportStatus status,
            int rows,
            int errors,
            OffsetDateTime uploadedAt) {}

    protected ImportsAtWorkService() {
        this(null);
    }

    @Inject
    public ImportsAtWorkService(BatchDatabase database) {
        this.database = database;
    }

    /** The imports of these organisations that are under way, or ended after this moment. */
    public List<ImportAtWork> of(Collection<UUID> organisations, OffsetDateTime endedAfter) {
        return database.query(
                AT_WORK,
                row -> new ImportAtWork(
                        row.getObject(1, UUID.class),
                        new ImportId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        ImportStatus.valueOf(row.getString(4)),
                        row.getInt(5),
                        row.getInt(6),
                        row.getObject(7, OffsetDateTime.class)),
                SqlArray.of("uuid", organisations),
                endedAfter);
    }
}
