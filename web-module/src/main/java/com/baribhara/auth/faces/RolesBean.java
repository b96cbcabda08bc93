package com.baribhara.auth.faces;

import com.baribhara.auth.RoleService;
import com.baribhara.auth.RoleView;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.web.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** The roles there are in the office. */
@Named
@RequestScoped
public class RolesBean {
    private final RoleService roles;
    private final Formats words;
    private List<RoleView> own;

    protected RolesBean() {
        this(null, null);
    }

    @Inject
    public RolesBean(RoleService roles, Formats words) {
        this.roles = roles;
        this.words = words;
    }

    /** Those that the organisation made itself. */
    public List<RoleView> getOwn() {
        if (own == null) {
            own = roles.list();
        }
        return own;
    }

    /** Those that every organisation has. */
    public List<String> getStandard() {
        return Roles.OF_STAFF;
    }

    /** What it lets do, in the reader's words. */
    public String lets(RoleView role) {
        return role.permissions().stream()
                .map(permission -> words.text("permission." + permission))
                .collect(Collectors.joining(" · "));
    }
}
