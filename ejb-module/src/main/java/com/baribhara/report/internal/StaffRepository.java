package com.baribhara.report.internal;

import com.baribhara.report.StaffLines;
import com.baribhara.report.model.StaffOverview;
import com.baribhara.shared.paging.ListQuery;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class StaffRepository {
    private static final Listing<StaffOverview> STAFF = new Listing<>(
            StaffOverview.class,
            "name",
            List.of(
                    SortKey.text("name", "e.name", StaffOverview::name),
                    SortKey.text("username", "e.username", StaffOverview::username)),
            List.of(SortKey.id("id", "e.id", StaffOverview::id)));

    private final EntityManager em;

    protected StaffRepository() {
        this(null);
    }

    @Inject
    public StaffRepository(EntityManager em) {
        this.em = em;
    }

    public ListQuery<StaffOverview> staff(StaffLines lines) {
        return STAFF.in(em)
                .containing("find", lines.find(), "e.name", "e.nameBn", "e.username")
                .containing("role", lines.role(), "e.roles");
    }
}
