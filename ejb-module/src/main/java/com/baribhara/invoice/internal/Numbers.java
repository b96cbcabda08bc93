package com.baribhara.invoice.internal;

import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** Gap-free numbers of documents for many organisations at once. */
@ApplicationScoped
public class Numbers {

    // locks in the order of the keys, which every writer keeps to, so that two of them never wait for each other
    private static final String TAKE = """
            insert into number_sequence (organisation_id, series, next_value)
            select organisation_id, ?, wanted + 1
            from unnest(?::integer[], ?::bigint[]) as w (organisation_id, wanted) order by organisation_id
            on conflict (organisation_id, series)
                do update set next_value = number_sequence.next_value + excluded.next_value - 1
            returning organisation_id, next_value
            """;

    private final BatchDatabase database;

    protected Numbers() {
        this(null);
    }

    @Inject
    public Numbers(BatchDatabase database) {
        this.database = database;
    }

    /** Documents that are numbered by themselves. */
    enum Series {
        INVOICE,
        CREDIT_NOTE
    }

    /**
     * Takes as many numbers as each organisation wants and holds its counter until the transaction ends.
     *
     * @return the first number of each
     */
    Map<Integer, Long> take(Series series, SortedMap<Integer, Integer> wanted) {
        Map<Integer, Long> first = new HashMap<>();
        if (wanted.isEmpty()) {
            return first;
        }
        database.query(
                TAKE,
                row -> first.put(row.getInt(1), row.getLong(2) - wanted.get(row.getInt(1))),
                series.name(),
                SqlArray.of("integer", wanted.keySet()),
                SqlArray.of("bigint", wanted.values()));
        return first;
    }
}
