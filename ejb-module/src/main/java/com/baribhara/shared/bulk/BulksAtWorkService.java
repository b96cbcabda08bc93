package com.baribhara.shared.bulk;

import com.baribhara.shared.security.Roles;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is done to many things just now: one statement for all who watch. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class BulksAtWorkService {
    /** Nobody looks longer at what would be done before having it done. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final String AT_WORK = """
            select o.uid, b.id, b.status, count(r.position) filter (where r.state <> 'UNFIT'),
                count(r.position) filter (where r.state in ('DONE', 'FAILED')),
                count(r.position) filter (where r.state = 'FAILED')
            from organisation o
            join bulk_action b on b.organisation_id = o.id and b.prepared_at > ? and b.status <> 'PREPARED' and b.beat_at > ?
            join bulk_row r on r.organisation_id = b.organisation_id and r.bulk_id = b.id
            where o.uid = any (?::uuid[])
            group by o.uid, b.organisation_id, b.id
            order by b.id
            """;

    private final BatchDatabase database;

    /**
     * An act and the organisation whose it is.
     *
     * @param expected how many things it is done to
     * @param done those that are through, refused ones among them
     * @param failed those of them that refused
     */
    public record BulkAtWork(UUID organisation, UUID id, BulkStatus status, int expected, int done, int failed) {}

    protected BulksAtWorkService() {
        this(null);
    }

    @Inject
    public BulksAtWorkService(BatchDatabase database) {
        this.database = database;
    }

    /** The acts of these organisations that showed a sign of life after this moment, their end among them. */
    public List<BulkAtWork> of(Collection<UUID> organisations, OffsetDateTime aliveAfter) {
        return database.query(
                AT_WORK,
                row -> new BulkAtWork(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        BulkStatus.valueOf(row.getString(3)),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6)),
                aliveAfter.minus(LONGEST),
                aliveAfter,
                SqlArray.of("uuid", organisations));
    }
}
