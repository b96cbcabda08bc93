package com.baribhara.tenant.internal;

import com.baribhara.shared.person.Person;
import com.baribhara.shared.person.PersonFile;
import com.baribhara.shared.person.PersonRecords;
import com.baribhara.shared.person.PersonTrace;
import com.baribhara.shared.sql.Database;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What the reports of imports quote of the files that named the person. */
@ApplicationScoped
public class ImportQuotes implements PersonRecords {
    /** What is shorter stands in anything. */
    private static final int SHORTEST = 4;

    private static final String QUOTES =
            " where exists (select from unnest(?::text[]) word where position(lower(word) in lower(args)) > 0)";

    @Override
    public List<PersonFile> files(Database database, Person person) {
        return List.of();
    }

    @Override
    public List<PersonTrace> traces(Database database, Person person) {
        return database.query(
                "select count(*) from portfolio_import_error" + QUOTES,
                row -> PersonTrace.erased("importReports", row.getLong(1)),
                words(person));
    }

    @Override
    public void erase(Database database, Person person) {
        database.update("update portfolio_import_error set args = '(erased)'" + QUOTES, words(person));
    }

    private static SqlArray words(Person person) {
        return SqlArray.of(
                "text",
                Stream.concat(person.names().stream(), person.contacts().stream())
                        .filter(word -> word.length() >= SHORTEST)
                        .toList());
    }
}
