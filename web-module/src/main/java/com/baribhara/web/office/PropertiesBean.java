package com.baribhara.web.office;

import com.baribhara.report.OverviewService;
import com.baribhara.report.PropertyLine;
import com.baribhara.report.PropertyLines;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The list of properties with their occupancy. */
@Named
@RequestScoped
public class PropertiesBean {
    private static final Set<String> SORTABLE = Set.of("code", "name", "area");

    private final OverviewService overviews;
    private final ListState list;
    private Page<PropertyLine> found;

    protected PropertiesBean() {
        this(null, null);
    }

    @Inject
    public PropertiesBean(OverviewService overviews, ListState list) {
        this.overviews = overviews;
        this.list = list;
    }

    public Page<PropertyLine> getFound() {
        if (found == null) {
            found = search();
        }
        return found;
    }

    private Page<PropertyLine> search() {
        PropertyLines lines = lines();
        try {
            return overviews.properties(lines, list.request("code", SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return overviews.properties(lines, list.request("code", SORTABLE));
        }
    }

    private PropertyLines lines() {
        return new PropertyLines(list.find(), list.get("district"));
    }

    public List<String> getDistricts() {
        return overviews.districts();
    }
}
