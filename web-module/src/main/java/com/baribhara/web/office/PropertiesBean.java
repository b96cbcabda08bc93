package com.baribhara.web.office;

import com.baribhara.report.OverviewService;
import com.baribhara.report.PropertyLine;
import com.baribhara.report.PropertyLines;
import com.baribhara.report.PropertyTotals;
import com.baribhara.report.TotalsService;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The list of properties with their occupancy. */
@Named
@RequestScoped
public class PropertiesBean implements OfficeList<PropertyLine> {
    private final OverviewService overviews;
    private final TotalsService totals;
    private final Lists lists;
    private ShownList<PropertyLine> shown;
    private List<String> districts;
    private PropertyLines lines;

    protected PropertiesBean() {
        this(null, null, null);
    }

    @Inject
    public PropertiesBean(OverviewService overviews, TotalsService totals, Lists lists) {
        this.overviews = overviews;
        this.totals = totals;
        this.lists = lists;
    }

    public ShownList<PropertyLine> getShown() {
        if (shown == null) {
            shown = lists.show(this);
        }
        return shown;
    }

    public List<String> getDistricts() {
        if (districts == null) {
            districts = overviews.districts();
        }
        return districts;
    }

    @Override
    public String name() {
        return "properties";
    }

    @Override
    public String title() {
        return "property.list.title";
    }

    @Override
    public String usualOrder() {
        return "code";
    }

    @Override
    public List<Column<PropertyLine>> columns() {
        Formats words = lists.words();
        return List.of(
                Column.of("name", "property.name", (PropertyLine line) -> words.pick(line.name(), line.nameBn()))
                        .sorted()
                        .in("b-c-main"),
                Column.of("code", "property.code", PropertyLine::code).sorted().in("b-c-sub"),
                Column.of("area", "property.area", PropertyLine::area).sorted().in("b-c-more"),
                Column.of("district", "property.district", PropertyLine::district)
                        .onDemand(),
                Column.of("units", "property.units", PropertyLine::units).in("b-right"),
                Column.of("let", "property.let", PropertyLine::let).in("b-right"),
                Column.of("vacant", "property.vacant", PropertyLine::vacant).in("b-right"),
                Column.of("rent", "property.rent", PropertyLine::rent).in("b-right b-c-amount"));
    }

    @Override
    public Page<PropertyLine> page(PageRequest page) {
        return overviews.properties(lines(), page);
    }

    @Override
    public UUID id(PropertyLine line) {
        return line.id();
    }

    @Override
    public List<Total> totals(Page<PropertyLine> found) {
        PropertyTotals sums = totals.properties(lines());
        return List.of(
                new Total("property.units", sums.units()),
                new Total("property.let", sums.let()),
                new Total("property.vacant", sums.vacant()),
                new Total("property.rent", sums.rent()));
    }

    private PropertyLines lines() {
        if (lines == null) {
            String district = lists.state().get("district") == null
                    ? null
                    : lists.state().oneOf("district", Set.copyOf(getDistricts()));
            lines = new PropertyLines(lists.state().find(), district);
        }
        return lines;
    }
}
