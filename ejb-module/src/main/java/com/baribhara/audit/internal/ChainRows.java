package com.baribhara.audit.internal;

import com.baribhara.audit.model.ChainLink;
import com.baribhara.audit.model.ChainMark;
import com.baribhara.shared.event.LoggedEvent;
import com.baribhara.shared.event.Seal;
import com.baribhara.shared.sql.BatchDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The chains of all organisations, as they are stored. */
@ApplicationScoped
public class ChainRows {
    private static final String LINKS = "select " + LoggedEvent.COLUMNS + """
            , e.organisation_id, e.chain_no, encode(e.chain_hash, 'hex')
            from domain_event e where e.chain_no is not null and (e.organisation_id, e.chain_no) > (?, ?)
            order by e.organisation_id, e.chain_no limit ?
            """;

    private static final String ENDS = """
            select c.organisation_id, o.uid, c.number, encode(c.hash, 'hex') from event_chain c join organisation o on o.id = c.organisation_id
            order by c.organisation_id
            """;

    private final BatchDatabase database;

    protected ChainRows() {
        this(null);
    }

    @Inject
    public ChainRows(BatchDatabase database) {
        this.database = database;
    }

    /** The end of a chain. */
    record End(int organisation, UUID uid, Seal seal) {
        ChainMark mark() {
            return new ChainMark(organisation, seal);
        }
    }

    List<End> ends() {
        return database.query(
                ENDS,
                row -> new End(
                        row.getInt(1), row.getObject(2, UUID.class), new Seal(row.getLong(3), row.getString(4))));
    }

    /** @param last where the page before ended; null at the beginning */
    List<ChainLink> links(ChainLink last, int limit) {
        return last == null
                ? database.query(LINKS, ChainRows::link, Integer.MIN_VALUE, 0L, limit)
                : database.query(
                        LINKS, ChainRows::link, last.organisation(), last.seal().number(), limit);
    }

    private static ChainLink link(ResultSet row) throws SQLException {
        int next = LoggedEvent.NEXT_COLUMN;
        return new ChainLink(
                row.getInt(next), new Seal(row.getLong(next + 1), row.getString(next + 2)), LoggedEvent.read(row));
    }

    Map<UUID, Integer> keys(List<End> ends) {
        Map<UUID, Integer> keys = new HashMap<>();
        ends.forEach(end -> keys.put(end.uid(), end.organisation()));
        return keys;
    }
}
