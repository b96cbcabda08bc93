package com.baribhara.web.office;

import com.baribhara.report.LeaseLine;
import com.baribhara.report.LeaseLines;
import com.baribhara.report.OverviewService;
import com.baribhara.shared.Money;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.list.ActiveFilter;
import com.baribhara.shared.web.list.Column;
import com.baribhara.shared.web.list.Lists;
import com.baribhara.shared.web.list.Lists.Named;
import com.baribhara.shared.web.list.OfficeList;
import com.baribhara.shared.web.list.ShownList;
import com.baribhara.shared.web.list.Total;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The list of leases. */
@jakarta.inject.Named
@RequestScoped
public class LeasesBean implements OfficeList<LeaseLine> {
    private static final Set<String> STATES =
            Set.of("DRAFT", "UPCOMING", "ACTIVE", "NOTICE_GIVEN", "ENDED", "TERMINATED", "CANCELLED");
    private static final int FARTHEST_END = 3660;

    /** Has a chip of its own. */
    private static final int SOON = 60;

    private final OverviewService overviews;
    private final NamesOfThings names;
    private final Lists lists;
    private final Clock clock;
    private ShownList<LeaseLine> shown;
    private Narrowed narrowed;

    protected LeasesBean() {
        this(null, null, null, null);
    }

    @Inject
    public LeasesBean(OverviewService overviews, NamesOfThings names, Lists lists, Clock clock) {
        this.overviews = overviews;
        this.names = names;
        this.lists = lists;
        this.clock = clock;
    }

    /** The filters of the address, read once. */
    private record Narrowed(Named property, Named unit, Named tenant, Integer ending, LeaseLines lines) {}

    public ShownList<LeaseLine> getShown() {
        if (shown == null) {
            shown = lists.show(this);
        }
        return shown;
    }

    @Override
    public String name() {
        return "leases";
    }

    @Override
    public String title() {
        return "lease.list.title";
    }

    @Override
    public String usualOrder() {
        return "code";
    }

    @Override
    public List<Column<LeaseLine>> columns() {
        Formats words = lists.words();
        return List.of(
                Column.of("code", "lease.code", LeaseLine::code).sorted().in("b-c-sub"),
                Column.of(
                                "tenant",
                                "col.tenant",
                                (LeaseLine line) -> words.pick(line.tenantName(), line.tenantNameBn()))
                        .sorted()
                        .in("b-c-main"),
                Column.of("phone", "tenant.phone", LeaseLine::tenantPhone).onDemand(),
                Column.of("unit", "lease.unit", LeaseLine::unitCode).in("b-c-more"),
                Column.of(
                                "property",
                                "unit.property",
                                (LeaseLine line) -> words.pick(line.propertyName(), line.propertyNameBn()))
                        .in("b-c-wide"),
                Column.of("kind", "unit.kind", (LeaseLine line) -> words.text("unit.kind." + line.unitKind()))
                        .onDemand(),
                Column.of("status", "col.status", (LeaseLine line) -> words.text("status.lease." + line.state()))
                        .in("b-c-state"),
                Column.of("start", "lease.start", LeaseLine::start).sorted().in("b-c-wide b-nowrap"),
                Column.of("end", "lease.end", LeaseLine::end).sorted().in("b-c-when b-nowrap"),
                Column.of("use", "lease.use", (LeaseLine line) -> words.text("lease.use." + line.use()))
                        .onDemand(),
                Column.of("rent", "lease.rent", LeaseLine::rent).sorted().in("b-right b-c-amount"));
    }

    @Override
    public String statusText() {
        return lists.status("lease");
    }

    @Override
    public Page<LeaseLine> page(PageRequest page) {
        return overviews.leases(narrowed().lines(), page);
    }

    @Override
    public UUID id(LeaseLine line) {
        return line.id();
    }

    @Override
    public Money amount(LeaseLine line) {
        return line.rent();
    }

    @Override
    public List<Total> totals(Page<LeaseLine> found) {
        return List.of(new Total("lease.list.rents", found.sums().get(0)));
    }

    @Override
    public List<ActiveFilter> filters() {
        Narrowed now = narrowed();
        Stream<ActiveFilter> ending = now.ending() == null || now.ending() == SOON
                ? Stream.empty()
                : Stream.of(new ActiveFilter("ending", lists.words().text("filter.ending", now.ending())));
        return Stream.concat(
                        Stream.of(now.property(), now.unit(), now.tenant())
                                .filter(Objects::nonNull)
                                .map(Named::filter),
                        ending)
                .toList();
    }

    private Narrowed narrowed() {
        if (narrowed == null) {
            ListState list = lists.state();
            Named property = lists.named("property", names::property);
            Named unit = lists.named("unit", names::unit);
            Named tenant = lists.named("tenant", names::tenant);
            Integer ending = list.read("ending", LeasesBean::days);
            LeaseLines lines = new LeaseLines(
                    list.find(),
                    Named.id(property),
                    Named.id(unit),
                    Named.id(tenant),
                    ending == null ? list.oneOf("status", STATES) : "ACTIVE",
                    ending == null ? null : lastDay(ending));
            narrowed = new Narrowed(property, unit, tenant, ending, lines);
        }
        return narrowed;
    }

    private LocalDate lastDay(int days) {
        return Dhaka.today(clock).plusDays(days);
    }

    private static Integer days(String text) {
        int days = Integer.parseInt(text);
        if (days < 0 || days > FARTHEST_END) {
            throw new IllegalArgumentException("no span of ours");
        }
        return days;
    }
}
