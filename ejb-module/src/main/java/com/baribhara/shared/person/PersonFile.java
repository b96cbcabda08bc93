package com.baribhara.shared.person;

import com.baribhara.shared.sql.Database;
import java.util.List;

/** A part of what is handed over to a person. */
public record PersonFile(String name, String json) {

    /** The rows of a query as a JSON array. */
    public static PersonFile of(Database database, String name, String sql, Object... args) {
        List<String> json = database.query(
                "select coalesce(jsonb_agg(to_jsonb(r)), '[]')::text from (" + sql + ") r",
                row -> row.getString(1),
                args);
        return new PersonFile(name, json.get(0));
    }
}
