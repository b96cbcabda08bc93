package com.baribhara.web.office;

import com.baribhara.report.OverviewService;
import com.baribhara.report.TenantLine;
import com.baribhara.report.TenantLines;
import com.baribhara.report.TotalsService;
import com.baribhara.shared.Money;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.list.Column;
import com.baribhara.shared.web.list.Lists;
import com.baribhara.shared.web.list.OfficeList;
import com.baribhara.shared.web.list.ShownList;
import com.baribhara.shared.web.list.Total;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The list of tenants with what they rent and, for those who deal with money, what they owe. */
@Named
@RequestScoped
public class TenantsBean implements OfficeList<TenantLine> {
    private static final Set<String> STATES = Set.of("OWING");

    private final OverviewService overviews;
    private final TotalsService totals;
    private final Lists lists;
    private ShownList<TenantLine> shown;
    private TenantLines lines;

    protected TenantsBean() {
        this(null, null, null);
    }

    @Inject
    public TenantsBean(OverviewService overviews, TotalsService totals, Lists lists) {
        this.overviews = overviews;
        this.totals = totals;
        this.lists = lists;
    }

    public ShownList<TenantLine> getShown() {
        if (shown == null) {
            shown = lists.show(this);
        }
        return shown;
    }

    @Override
    public String name() {
        return "tenants";
    }

    @Override
    public String title() {
        return "tenant.list.title";
    }

    @Override
    public String usualOrder() {
        return "name";
    }

    @Override
    public List<Column<TenantLine>> columns() {
        Formats words = lists.words();
        List<Column<TenantLine>> columns = new ArrayList<>(List.of(
                Column.of("name", "tenant.name", (TenantLine line) -> words.pick(line.name(), line.nameBn()))
                        .sorted()
                        .in("b-c-main"),
                Column.of("code", "tenant.code", TenantLine::code).sorted().in("b-c-sub"),
                Column.of("phone", "tenant.phone", TenantLine::phone).in("b-c-more"),
                Column.of("leases", "tenant.leases", TenantLine::leases).in("b-right")));
        if (lists.money()) {
            columns.add(Column.of("outstanding", "col.outstanding", TenantLine::outstanding)
                    .in("b-right b-c-amount"));
        }
        return columns;
    }

    @Override
    public String statusText() {
        return lists.state().get("status") == null ? null : lists.words().text("tenant.list.owing");
    }

    @Override
    public Page<TenantLine> page(PageRequest page) {
        return overviews.tenants(lines(), page);
    }

    @Override
    public UUID id(TenantLine line) {
        return line.id();
    }

    @Override
    public Money amount(TenantLine line) {
        return lists.money() ? line.outstanding() : null;
    }

    @Override
    public List<Total> totals(Page<TenantLine> found) {
        return lists.money() ? List.of(new Total("col.outstanding", totals.tenants(lines()))) : List.of();
    }

    private TenantLines lines() {
        if (lines == null) {
            lines = new TenantLines(
                    lists.state().find(), "OWING".equals(lists.state().oneOf("status", STATES)));
        }
        return lines;
    }
}
