package com.baribhara.ledger;

import com.baribhara.shared.sql.Database;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Where documents are booked, in the transaction that issues them: two statements, whatever their number. */
@ApplicationScoped
public class Journal {
    private static final String ENTRIES =
            "organisation_id, id, kind, booked_on, lease_id, invoice_id, total, posted_at";
    private static final String LINES = "organisation_id, entry_id, line_no, debit, credit, amount";

    private final Clock clock;

    protected Journal() {
        this(null);
    }

    @Inject
    public Journal(Clock clock) {
        this.clock = clock;
    }

    private record Line(NewEntry entry, int number, Movement movement) {}

    /**
     * Books them in the database as the caller sees it. A document that moves nothing leaves no entry.
     *
     * @throws com.baribhara.shared.sql.DatabaseFailed when one of them is booked already
     */
    public void post(Database database, List<NewEntry> documents) {
        List<NewEntry> entries = documents.stream()
                .filter(document -> !document.movements().isEmpty())
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.insert(
                "journal_entry",
                ENTRIES,
                SqlArray.of("integer", entries, NewEntry::organisation),
                SqlArray.of("uuid", entries, NewEntry::document),
                SqlArray.of("text", entries, NewEntry::kind),
                SqlArray.of("date", entries, NewEntry::bookedOn),
                SqlArray.of("uuid", entries, NewEntry::lease),
                SqlArray.of("uuid", entries, NewEntry::invoice),
                SqlArray.of("numeric", entries, NewEntry::total),
                SqlArray.of("timestamptz", entries, entry -> now));
        List<Line> lines = lines(entries);
        database.insert(
                "journal_line",
                LINES,
                SqlArray.of("integer", lines, line -> line.entry().organisation()),
                SqlArray.of("uuid", lines, line -> line.entry().document()),
                SqlArray.of("smallint", lines, Line::number),
                SqlArray.of("text", lines, line -> line.movement().debit()),
                SqlArray.of("text", lines, line -> line.movement().credit()),
                SqlArray.of("numeric", lines, line -> line.movement().amount()));
    }

    private static List<Line> lines(List<NewEntry> entries) {
        List<Line> lines = new ArrayList<>(entries.size() * 3);
        for (NewEntry entry : entries) {
            int number = 1;
            for (Movement movement : entry.movements()) {
                lines.add(new Line(entry, number++, movement));
            }
        }
        return lines;
    }
}
