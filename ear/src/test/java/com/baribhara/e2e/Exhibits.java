package com.baribhara.e2e;

import com.baribhara.bench.Sql;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** The ids by which the addresses of one landlord's pages name their things. */
final class Exhibits {
    private final Map<Exhibit, String> ids = new EnumMap<>(Exhibit.class);

    private Exhibits() {}

    /** All that this landlord has. */
    static Exhibits of(long organisation, Sql administrator) throws SQLException {
        Exhibits found = new Exhibits();
        for (Exhibit exhibit : Exhibit.values()) {
            String query = found.fillIn(exhibit.query(organisation));
            String id = query.contains("{") ? null : administrator.text("select (" + query + ")");
            if (id != null) {
                found.ids.put(exhibit, id);
            }
        }
        return found;
    }

    String id(Exhibit exhibit) {
        return ids.get(exhibit);
    }

    boolean lacks(Exhibit exhibit) {
        return !ids.containsKey(exhibit);
    }

    /** @return the text with ids in the places of the things it names */
    String fillIn(String text) {
        String filled = text;
        for (Map.Entry<Exhibit, String> exhibit : ids.entrySet()) {
            filled = filled.replace(exhibit.getKey().place(), exhibit.getValue());
        }
        return filled;
    }
}
