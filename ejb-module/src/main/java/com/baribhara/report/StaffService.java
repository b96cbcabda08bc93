package com.baribhara.report;

import com.baribhara.report.internal.StaffRepository;
import com.baribhara.report.model.StaffOverview;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Who works in the caller's office, and as what. */
@Stateless
@RolesAllowed(Permissions.STAFF_READ)
public class StaffService {
    private final StaffRepository staff;

    protected StaffService() {
        this(null);
    }

    @Inject
    public StaffService(StaffRepository staff) {
        this.staff = staff;
    }

    /** Sorted by {@code name} (usual) or {@code username}. */
    public Page<StaffLine> list(StaffLines lines, PageRequest page) {
        return staff.staff(lines).page(page).map(StaffOverview::line);
    }
}
