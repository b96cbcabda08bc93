package com.baribhara.web.office;

import com.baribhara.report.StaffLine;
import com.baribhara.report.StaffLines;
import com.baribhara.report.StaffService;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The people of the office. */
@Named
@RequestScoped
public class StaffBean {
    private static final Set<String> SORTABLE = Set.of("name", "username");
    private static final List<String> ROLES = List.of(Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER);

    private final StaffService staff;
    private final ListState list;
    private Page<StaffLine> found;

    protected StaffBean() {
        this(null, null);
    }

    @Inject
    public StaffBean(StaffService staff, ListState list) {
        this.staff = staff;
        this.list = list;
    }

    public Page<StaffLine> getFound() {
        if (found == null) {
            found = search();
        }
        return found;
    }

    private Page<StaffLine> search() {
        StaffLines lines = new StaffLines(list.find(), list.oneOf("role", Set.copyOf(ROLES)));
        try {
            return staff.list(lines, list.request("name", SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return staff.list(lines, list.request("name", SORTABLE));
        }
    }

    public List<String> getRoles() {
        return ROLES;
    }
}
