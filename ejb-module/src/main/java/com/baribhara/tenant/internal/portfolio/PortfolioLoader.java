package com.baribhara.tenant.internal.portfolio;

import com.baribhara.tenant.ImportError;
import com.baribhara.tenant.LeaseBooks;
import com.baribhara.tenant.model.TenantSeal;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Takes a portfolio in, whole or not at all: files are read as they stream by, laid in temporary tables, checked there and then
 * merged. The transaction is the caller's, and so is the organisation that it works for.
 */
class PortfolioLoader {
    /**
     * The planner knows nothing of rows that this very transaction wrote, takes the tables for empty and would go through them
     * row by row for each row: minutes for a hundred thousand leases, where a hash takes seconds.
     */
    private static final String PLANS = "select set_config('enable_nestloop', 'off', true),"
            + " set_config('work_mem', '32MB', true), set_config('jit', 'off', true)";

    private final Connection connection;
    private final LeaseBooks books;
    private final Findings findings = new Findings();
    private final NidCells nids;
    private final Staging staging;
    private int rows;

    PortfolioLoader(Connection connection, LeaseBooks books, TenantSeal seal) {
        this.connection = connection;
        this.books = books;
        this.nids = new NidCells(seal);
        this.staging = new Staging(connection, nids);
    }

    /**
     * What came of it.
     *
     * @param written rows added and changed by file; empty when anything is wrong
     * @param errors the first of them, in order; {@code errorCount} counts all
     */
    record Outcome(int rows, Map<CsvFile, Merge.Written> written, List<ImportError> errors, int errorCount) {
        boolean good() {
            return errorCount == 0;
        }
    }

    /** @param progress told the number of rows read so far */
    Outcome load(InputStream upload, OffsetDateTime now, IntConsumer progress) throws SQLException, IOException {
        Sql.query(connection, PLANS, row -> {});
        staging.create();
        new PortfolioZip(findings, ZipLimits.OURS).read(upload, (file, bytes) -> stage(file, bytes, progress));
        staging.laid();
        progress.accept(rows);
        Map<CsvFile, Merge.Written> written = new EnumMap<>(CsvFile.class);
        if (findings.readWhole()) {
            Merge merge = new Merge(connection, staging, nids);
            merge.resolve();
            new StagedChecks(connection, findings, books).all();
            if (findings.none()) {
                for (Target target : Target.inOrder()) {
                    written.put(target.file(), merge.write(target, now));
                }
                merge.recheck();
                new Openings(connection, books).take(now.toLocalDate());
            }
        }
        return new Outcome(rows, written, findings.inOrder(), findings.count());
    }

    private void stage(CsvFile file, InputStream bytes, IntConsumer progress) throws IOException, SQLException {
        Staging.Laying laying = staging.laying(file);
        boolean toItsEnd = new CsvRows(file, findings).read(bytes, new CsvRows.Rows() {
            @Override
            public void columns(List<Column> present) {
                laying.columns(present);
            }

            @Override
            public void row(CsvRows.ReadRow row) throws SQLException {
                rows++;
                laying.row(row);
                if (rows % 1_000 == 0) {
                    progress.accept(rows);
                }
            }
        });
        laying.finish();
        if (!toItsEnd) {
            findings.incomplete();
        }
    }
}
