package com.baribhara.web.office;

import com.baribhara.shared.NotFound;
import com.baribhara.shared.bulk.BulkRow;
import com.baribhara.shared.bulk.BulkService;
import com.baribhara.shared.bulk.BulkView;
import com.baribhara.shared.web.Messages;
import com.baribhara.shared.web.ReadingPreferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** An act on many rows: what it would do, how far it is, what came of it. */
@Named
@ViewScoped
public class BulkBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 200;

    private final BulkService bulk;
    private final ReadingPreferences reader;
    private String id;
    private transient BulkView shown;
    private transient List<BulkRow> rows;

    protected BulkBean() {
        this(null, null);
    }

    @Inject
    public BulkBean(BulkService bulk, ReadingPreferences reader) {
        this.bulk = bulk;
        this.reader = reader;
    }

    public BulkView getShown() {
        if (shown == null) {
            shown = bulk.get(bulkId());
        }
        return shown;
    }

    public List<BulkRow> getRows() {
        if (rows == null) {
            rows = bulk.rows(bulkId(), ROWS);
        }
        return rows;
    }

    /** How many there are beyond those shown. */
    public int getMore() {
        return Math.max(0, getShown().rows() - ROWS);
    }

    /** Why it can't be done to this one, in the reader's words. */
    public String reason(BulkRow row) {
        return row.code() == null ? "" : Messages.text("refusal." + row.code(), row.args(), reader.getLocale());
    }

    private UUID bulkId() {
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("bulk", id);
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
