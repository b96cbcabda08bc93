package com.baribhara.web.office;

import com.baribhara.report.LeaseLine;
import com.baribhara.report.LeaseLines;
import com.baribhara.report.OverviewService;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The list of leases. */
@Named
@RequestScoped
public class LeasesBean {
    private static final Set<String> SORTABLE = Set.of("code", "start", "end", "rent", "tenant");
    private static final Set<String> STATES =
            Set.of("DRAFT", "UPCOMING", "ACTIVE", "NOTICE_GIVEN", "ENDED", "TERMINATED", "CANCELLED");

    private final OverviewService overviews;
    private final ListState list;
    private final Clock clock;
    private Page<LeaseLine> found;

    protected LeasesBean() {
        this(null, null, null);
    }

    @Inject
    public LeasesBean(OverviewService overviews, ListState list, Clock clock) {
        this.overviews = overviews;
        this.list = list;
        this.clock = clock;
    }

    public Page<LeaseLine> getFound() {
        if (found == null) {
            found = search();
        }
        return found;
    }

    private Page<LeaseLine> search() {
        LeaseLines lines = lines();
        try {
            return overviews.leases(lines, list.request("code", SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return overviews.leases(lines, list.request("code", SORTABLE));
        }
    }

    private LeaseLines lines() {
        return new LeaseLines(
                list.find(),
                list.read("property", UUID::fromString),
                list.read("unit", UUID::fromString),
                list.read("tenant", UUID::fromString),
                ending() == null ? list.oneOf("status", STATES) : "ACTIVE",
                ending());
    }

    /** The last day of a lease that ends within the days that the address names. */
    private LocalDate ending() {
        Integer days = list.read("ending", Integer::valueOf);
        return days == null ? null : Dhaka.today(clock).plusDays(days);
    }

    public Money getRents() {
        return overviews.rents(lines());
    }
}
