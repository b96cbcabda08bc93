package com.baribhara.tenant.internal.portfolio;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.secrecy.Seals;
import com.baribhara.tenant.ImportError;
import com.baribhara.tenant.ImportId;
import com.baribhara.tenant.ImportStatus;
import com.baribhara.tenant.ImportTooLarge;
import com.baribhara.tenant.ImportView;
import com.baribhara.tenant.ImportedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What is kept of imports: the upload until it is worked off, then how it ended. In the caller's transaction. */
@ApplicationScoped
public class ImportRecords {
    /** Above it an upload is refused; a hundred thousand leases take about a tenth of it. */
    public static final int MOST_MEGABYTES = 64;

    private static final int PART = 1024 * 1024;
    private static final String VIEW =
            "select id, file_name, status, rows_read, error_count, uploaded_at, finished_at" + " from portfolio_import";

    private static final String UPLOADED_AT = "uploadedAt";
    private static final String LATEST_FIRST = " where id < ? and (? = '' or status = ?) order by id desc limit ?";
    private static final String OLDEST_FIRST = " where id > ? and (? = '' or status = ?) order by id limit ?";
    private static final String COUNT = "select count(*) from portfolio_import where ? = '' or status = ?";

    private final EntityManager em;
    private final Seals seals;

    protected ImportRecords() {
        this(null, null);
    }

    @Inject
    public ImportRecords(EntityManager em, Seals seals) {
        this.em = em;
        this.seals = seals;
    }

    public void receive(ImportId id, String fileName, UUID uploader, OffsetDateTime now, InputStream content) {
        session().doWork(connection -> {
            Sql.execute(
                    connection,
                    "insert into portfolio_import (id, file_name, status, uploaded_by, uploaded_at) values (?, ?, 'RECEIVED', ?, ?)",
                    id.value(),
                    fileName,
                    uploader,
                    now);
            store(connection, id, content);
        });
    }

    private void store(Connection connection, ImportId id, InputStream content) throws SQLException {
        try {
            int number = 0;
            for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
                if (number == MOST_MEGABYTES) {
                    throw new ImportTooLarge(MOST_MEGABYTES);
                }
                Sql.execute(
                        connection,
                        "insert into portfolio_import_part (import_id, part_no, bytes, sealed) values (?, ?, ?, true)",
                        id.value(),
                        number,
                        seals.sealBytes(UploadParts.SEALED, UploadParts.bound(id.value(), number), part));
                number++;
            }
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    public ImportView get(ImportId id) {
        return session().doReturningWork(connection -> {
            List<ImportView> found = new ArrayList<>();
            // The status is read before the rows that explain it: they are written in one transaction, so an end that
            // is seen never comes without its reasons.
            Sql.query(connection, VIEW + " where id = ?", row -> found.add(view(row)), id.value());
            return found.stream()
                    .findFirst()
                    .orElseThrow(() -> new NotFound("import", id))
                    .explained(errors(connection, id), files(connection, id));
        });
    }

    /** Their errors are not told here. Ids ascend with time, so they sort as the time of the upload does. */
    public Page<ImportView> list(ImportStatus status, PageRequest page) {
        boolean oldestFirst = oldestFirst(page.sort());
        UUID after = after(page, oldestFirst);
        String only = status == null ? "" : status.name();
        return session().doReturningWork(connection -> {
            List<ImportView> items = new ArrayList<>();
            Sql.query(
                    connection,
                    VIEW + (oldestFirst ? OLDEST_FIRST : LATEST_FIRST),
                    row -> items.add(view(row)),
                    after,
                    only,
                    only,
                    page.limit() + 1);
            long[] total = new long[1];
            Sql.query(connection, COUNT, row -> total[0] = row.getLong(1), only, only);
            boolean more = items.size() > page.limit();
            List<ImportView> shown = more ? List.copyOf(items.subList(0, page.limit())) : items;
            return new Page<>(shown, more ? shown.get(shown.size() - 1).id().toString() : null, total[0]);
        });
    }

    private static boolean oldestFirst(String sort) {
        if (sort == null || sort.equals("-" + UPLOADED_AT)) {
            return false;
        }
        if (!sort.equals(UPLOADED_AT)) {
            throw new Invalid(new Refusal.Field("sort", "value.unknown", sort, UPLOADED_AT));
        }
        return true;
    }

    private static UUID after(PageRequest page, boolean oldestFirst) {
        try {
            return page.after() == null
                    ? oldestFirst ? new UUID(0, 0) : new UUID(-1, -1)
                    : ImportId.valueOf(page.after()).value();
        } catch (IllegalArgumentException noCursor) {
            throw new Invalid(new Refusal.Field("after", "cursor.malformed"));
        }
    }

    private static List<ImportError> errors(Connection connection, ImportId id) throws SQLException {
        List<ImportError> errors = new ArrayList<>();
        Sql.query(
                connection,
                "select file, row_no, field, code, args from portfolio_import_error where import_id = ? order by position",
                row -> errors.add(new ImportError(
                        row.getString(1),
                        row.getObject(2, Integer.class),
                        row.getString(3),
                        row.getString(4),
                        ErrorArguments.parted(row.getString(5)))),
                id.value());
        return errors;
    }

    private static List<ImportedFile> files(Connection connection, ImportId id) throws SQLException {
        List<ImportedFile> files = new ArrayList<>();
        Sql.query(
                connection,
                "select file, rows_read, added, changed from portfolio_import_file where import_id = ?",
                row -> files.add(new ImportedFile(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4))),
                id.value());
        return Arrays.stream(CsvFile.values())
                .flatMap(file -> files.stream().filter(one -> one.file().equals(file.fileName())))
                .toList();
    }

    private static ImportView view(ResultSet row) throws SQLException {
        return new ImportView(
                new ImportId(row.getObject(1, UUID.class)),
                row.getString(2),
                ImportStatus.valueOf(row.getString(3)),
                row.getInt(4),
                row.getInt(5),
                List.of(),
                List.of(),
                row.getObject(6, OffsetDateTime.class),
                row.getObject(7, OffsetDateTime.class));
    }

    private Session session() {
        return em.unwrap(Session.class);
    }
}
