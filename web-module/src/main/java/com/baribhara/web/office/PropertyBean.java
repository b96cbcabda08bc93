package com.baribhara.web.office;

import com.baribhara.audit.HistoryEntry;
import com.baribhara.audit.HistoryService;
import com.baribhara.property.PropertyId;
import com.baribhara.property.PropertyService;
import com.baribhara.property.PropertyView;
import com.baribhara.report.OverviewService;
import com.baribhara.report.PropertyLine;
import com.baribhara.report.UnitLine;
import com.baribhara.report.UnitLines;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One property with its occupancy and its units. */
@Named
@RequestScoped
public class PropertyBean {
    private final OverviewService overviews;
    private final HistoryService history;
    private static final int MOST = 50;

    private final PropertyService properties;
    private PropertyLine line;
    private PropertyView shown;
    private Page<UnitLine> units;
    private final UUID id;

    protected PropertyBean() {
        this(null, null, null, null);
    }

    @Inject
    public PropertyBean(OverviewService overviews, HistoryService history, PropertyService properties, ListState list) {
        this.overviews = overviews;
        this.history = history;
        this.properties = properties;
        this.id = list == null ? null : list.read("id", UUID::fromString);
    }

    private UUID id() {
        if (id == null) {
            throw new NotFound("property", "?");
        }
        return id;
    }

    public List<HistoryEntry> getEvents() {
        return history.of(id());
    }

    public PropertyLine getLine() {
        if (line == null) {
            line = overviews.property(id());
        }
        return line;
    }

    public PropertyView getShown() {
        if (shown == null) {
            shown = properties.get(new PropertyId(id()));
        }
        return shown;
    }

    public Page<UnitLine> getUnits() {
        if (units == null) {
            units = overviews.units(new UnitLines(null, id(), null, null), PageRequest.first(MOST));
        }
        return units;
    }
}
