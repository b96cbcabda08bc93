package com.baribhara.web.office;

import com.baribhara.report.OverviewService;
import com.baribhara.report.TenantLine;
import com.baribhara.report.TenantLines;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** The list of tenants with what they rent and owe. */
@Named
@RequestScoped
public class TenantsBean {
    private static final Set<String> SORTABLE = Set.of("name", "code");
    private static final Set<String> STATES = Set.of("OWING");

    private final OverviewService overviews;
    private final ListState list;
    private Page<TenantLine> found;

    protected TenantsBean() {
        this(null, null);
    }

    @Inject
    public TenantsBean(OverviewService overviews, ListState list) {
        this.overviews = overviews;
        this.list = list;
    }

    public Page<TenantLine> getFound() {
        if (found == null) {
            found = search();
        }
        return found;
    }

    private Page<TenantLine> search() {
        TenantLines lines = lines();
        try {
            return overviews.tenants(lines, list.request("name", SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return overviews.tenants(lines, list.request("name", SORTABLE));
        }
    }

    private TenantLines lines() {
        return new TenantLines(list.find(), "OWING".equals(list.oneOf("status", STATES)));
    }
}
