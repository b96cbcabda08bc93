package com.baribhara.web.office;

import com.baribhara.property.UnitKind;
import com.baribhara.report.OverviewService;
import com.baribhara.report.UnitLine;
import com.baribhara.report.UnitLines;
import com.baribhara.shared.Money;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.list.ActiveFilter;
import com.baribhara.shared.web.list.Column;
import com.baribhara.shared.web.list.Lists;
import com.baribhara.shared.web.list.Lists.Named;
import com.baribhara.shared.web.list.OfficeList;
import com.baribhara.shared.web.list.ShownList;
import com.baribhara.shared.web.list.Total;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The list of units: which are let, to whom, and which stand empty. */
@jakarta.inject.Named
@RequestScoped
public class UnitsBean implements OfficeList<UnitLine> {
    private static final Set<String> STATES = Set.of("LET", "VACANT", "WITHDRAWN");
    private static final Set<String> KINDS =
            Arrays.stream(UnitKind.values()).map(Enum::name).collect(Collectors.toSet());

    private final OverviewService overviews;
    private final NamesOfThings names;
    private final Lists lists;
    private ShownList<UnitLine> shown;
    private Named property;
    private UnitLines lines;

    protected UnitsBean() {
        this(null, null, null);
    }

    @Inject
    public UnitsBean(OverviewService overviews, NamesOfThings names, Lists lists) {
        this.overviews = overviews;
        this.names = names;
        this.lists = lists;
    }

    public ShownList<UnitLine> getShown() {
        if (shown == null) {
            shown = lists.show(this);
        }
        return shown;
    }

    public List<UnitKind> getKinds() {
        return List.of(UnitKind.values());
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public String title() {
        return "unit.list.title";
    }

    @Override
    public String usualOrder() {
        return "property,code";
    }

    @Override
    public List<Column<UnitLine>> columns() {
        Formats words = lists.words();
        return List.of(
                Column.of("code", "unit.code", UnitLine::code).sorted().in("b-c-main"),
                Column.of(
                                "property",
                                "unit.property",
                                (UnitLine line) -> words.pick(line.propertyName(), line.propertyNameBn()))
                        .sorted()
                        .in("b-c-sub"),
                Column.of("kind", "unit.kind", (UnitLine line) -> words.text("unit.kind." + line.kind()))
                        .in("b-c-wide"),
                Column.of("floor", "unit.floor", UnitLine::floor).onDemand(),
                Column.of("area", "unit.area", UnitLine::areaSft).in("b-right").onDemand(),
                Column.of("status", "col.status", (UnitLine line) -> words.text("status.unit." + line.state()))
                        .in("b-c-state"),
                Column.of("tenant", "col.tenant", (UnitLine line) -> words.pick(line.tenantName(), line.tenantNameBn()))
                        .in("b-c-more"),
                Column.of("phone", "tenant.phone", UnitLine::tenantPhone).onDemand(),
                Column.of("lease", "lease.code", UnitLine::leaseCode).onDemand(),
                Column.of("end", "lease.end", UnitLine::leaseEnd).in("b-c-wide b-nowrap"),
                Column.of("rent", "lease.rent", UnitLine::rent).in("b-right b-c-amount"));
    }

    @Override
    public String statusText() {
        return lists.status("unit");
    }

    @Override
    public Page<UnitLine> page(PageRequest page) {
        return overviews.units(lines(), page);
    }

    @Override
    public UUID id(UnitLine line) {
        return line.id();
    }

    @Override
    public Money amount(UnitLine line) {
        return line.rent() == null ? Money.ZERO : line.rent();
    }

    @Override
    public List<Total> totals(Page<UnitLine> found) {
        return List.of(new Total("property.rent", found.sums().get(0)));
    }

    @Override
    public List<ActiveFilter> filters() {
        lines();
        return property == null ? List.of() : List.of(property.filter());
    }

    private UnitLines lines() {
        if (lines == null) {
            property = lists.named("property", names::property);
            lines = new UnitLines(
                    lists.state().find(),
                    Named.id(property),
                    lists.state().oneOf("kind", KINDS),
                    lists.state().oneOf("status", STATES));
        }
        return lines;
    }
}
