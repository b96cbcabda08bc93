package com.baribhara.tenant.internal.portfolio;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.secrecy.Seals;
import com.baribhara.tenant.ImportError;
import com.baribhara.tenant.LeaseBooks;
import com.baribhara.tenant.model.TenantSeal;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Works off one import: all of it in one transaction, or only the list of what is wrong. */
class ImportWork {
    /** An import that ended neither well nor badly so often (its node died, the database went away) will not end at all. */
    private static final int MOST_ATTEMPTS = 5;

    private static final String CONSTRAINT_VIOLATION = "23";

    /** One statement may merge a hundred thousand leases, and may wait for another import of the same organisation. */
    private static final String LONGEST_STATEMENT = "30min";

    /** A little more, so that the database is the one to say that it took too long. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(31);

    private final ImportDatabase database;
    private final ImportQueue queue;
    private final LeaseBooks books;
    private final Seals seals;
    private final Clock clock;

    ImportWork(ImportDatabase database, ImportQueue queue, LeaseBooks books, Seals seals, Clock clock) {
        this.seals = seals;
        this.database = database;
        this.queue = queue;
        this.books = books;
        this.clock = clock;
    }

    void process(ImportQueue.Taken ours, IntConsumer progress) throws SQLException, IOException {
        if (ours.version() > MOST_ATTEMPTS) {
            queue.fail(ours, nothingBut("portfolio.gave-up"), now());
            return;
        }
        try {
            database.within(ours.organisation(), LONGEST_SILENCE, connection -> load(connection, ours, progress));
        } catch (Faulty faulty) {
            queue.fail(ours, faulty.outcome, now());
        } catch (SQLException failed) {
            if (failed.getSQLState() == null || !failed.getSQLState().startsWith(CONSTRAINT_VIOLATION)) {
                throw failed;
            }
            queue.fail(ours, nothingBut("portfolio.changed-meanwhile"), now());
        }
    }

    private PortfolioLoader.Outcome load(Connection connection, ImportQueue.Taken ours, IntConsumer progress)
            throws SQLException {
        Sql.query(
                connection,
                "select set_config('statement_timeout', ?, true), set_config('lock_timeout', ?, true)",
                row -> {},
                LONGEST_STATEMENT,
                LONGEST_STATEMENT);
        Sql.query(
                connection,
                "select pg_advisory_xact_lock(hashtext('portfolio_import'), current_organisation())",
                row -> {});
        try {
            TenantSeal seal = new TenantSeal(seals, new OrganisationId(ours.organisation()));
            PortfolioLoader.Outcome outcome = new PortfolioLoader(connection, books, seal)
                    .load(new UploadParts(connection, ours.id(), seals), now(), progress);
            if (!outcome.good()) {
                throw new Faulty(outcome);
            }
            queue.complete(connection, ours, outcome, now());
            return outcome;
        } catch (IOException unreadable) {
            throw new SQLException("the upload can't be read back", unreadable);
        }
    }

    private static PortfolioLoader.Outcome nothingBut(String code) {
        return new PortfolioLoader.Outcome(
                0, Map.of(), List.of(new ImportError(Findings.UPLOAD, null, null, code, List.of())), 1);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** Undoes the transaction and carries what is wrong past its end. */
    private static class Faulty extends SQLException {
        private static final long serialVersionUID = 1L;

        private final transient PortfolioLoader.Outcome outcome;

        Faulty(PortfolioLoader.Outcome outcome) {
            super("the portfolio has errors");
            this.outcome = outcome;
        }
    }
}
