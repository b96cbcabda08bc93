package com.baribhara.auth.faces;

import com.baribhara.auth.DefineRole;
import com.baribhara.auth.RoleId;
import com.baribhara.auth.RoleService;
import com.baribhara.auth.RoleView;
import com.baribhara.shared.Expected;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.EntityTags;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A new role of the organisation's own, or one to be changed or removed. */
@Named
@RequestScoped
public class RoleFormBean {
    private static final String LIST = "/user/roles.xhtml?faces-redirect=true";

    private final RoleService roles;
    private final FormMessages messages;
    private final Submission submission;
    private final HttpServletRequest request;
    private String seen;
    private String name;
    private String nameBn;
    private List<String> permissions = List.of();

    protected RoleFormBean() {
        this(null, null, null, null);
    }

    @Inject
    public RoleFormBean(RoleService roles, FormMessages messages, Submission submission, HttpServletRequest request) {
        this.roles = roles;
        this.messages = messages;
        this.submission = submission;
        this.request = request;
    }

    /** Fills the form with the role as it is. */
    public void load() {
        if (isFresh()) {
            return;
        }
        RoleView shown = roles.get(id());
        seen = state(shown);
        name = shown.name();
        nameBn = shown.nameBn();
        permissions = shown.permissions();
    }

    public String save() {
        permissions = ticked();
        try {
            DefineRole wanted = new DefineRole(name, nameBn, permissions);
            if (isFresh()) {
                submission.once(() -> roles.define(wanted).value());
            } else {
                roles.change(
                        id(), wanted, Expected.that(present -> state(present).equals(seen)));
            }
            return LIST;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public String remove() {
        permissions = ticked();
        try {
            roles.remove(id());
            return LIST;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private List<String> ticked() {
        String[] sent = request.getParameterValues("permission");
        return sent == null ? List.of() : List.of(sent);
    }

    private RoleId id() {
        return AddressedId.of("role", getId(), RoleId::valueOf);
    }

    private static String state(RoleView shown) {
        return EntityTags.of(shown.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What the caller can put into a role. */
    public List<String> getChoices() {
        return roles.grantable();
    }

    public boolean lets(String permission) {
        return permissions.contains(permission);
    }

    public boolean isFresh() {
        return getId() == null || getId().isEmpty();
    }

    public String getId() {
        return request.getParameter("id");
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameBn() {
        return nameBn;
    }

    public void setNameBn(String nameBn) {
        this.nameBn = nameBn;
    }
}
