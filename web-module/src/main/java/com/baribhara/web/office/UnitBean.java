package com.baribhara.web.office;

import com.baribhara.audit.HistoryEntry;
import com.baribhara.audit.HistoryService;
import com.baribhara.property.MeterFilter;
import com.baribhara.property.MeterService;
import com.baribhara.property.MeterView;
import com.baribhara.property.UnitId;
import com.baribhara.report.LeaseLine;
import com.baribhara.report.LeaseLines;
import com.baribhara.report.OverviewService;
import com.baribhara.report.UnitLine;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One unit: whom it is let to, and was. */
@Named
@RequestScoped
public class UnitBean {
    private final OverviewService overviews;
    private final HistoryService history;
    private final MeterService installed;
    private static final int MOST = 50;

    private UnitLine line;
    private Page<LeaseLine> leases;
    private List<MeterView> meters;
    private final UUID id;

    protected UnitBean() {
        this(null, null, null, null);
    }

    @Inject
    public UnitBean(OverviewService overviews, HistoryService history, MeterService installed, ListState list) {
        this.overviews = overviews;
        this.history = history;
        this.installed = installed;
        this.id = list == null ? null : list.read("id", UUID::fromString);
    }

    private UUID id() {
        if (id == null) {
            throw new NotFound("unit", "?");
        }
        return id;
    }

    public List<HistoryEntry> getEvents() {
        return history.of(id());
    }

    public UnitLine getLine() {
        if (line == null) {
            line = overviews.unit(id());
        }
        return line;
    }

    /** Those that are removed as well. */
    public List<MeterView> getMeters() {
        if (meters == null) {
            meters = installed
                    .list(new MeterFilter(new UnitId(id()), null, null, null), PageRequest.first(MOST))
                    .items();
        }
        return meters;
    }

    public Page<LeaseLine> getLeases() {
        if (leases == null) {
            leases = overviews.leases(
                    new LeaseLines(null, null, id(), null, null, null), new PageRequest(MOST, null, "-start"));
        }
        return leases;
    }
}
