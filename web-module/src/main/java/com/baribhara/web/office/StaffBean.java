package com.baribhara.web.office;

import com.baribhara.auth.AccountStatus;
import com.baribhara.auth.AccountStatusService;
import com.baribhara.report.StaffLine;
import com.baribhara.report.StaffLines;
import com.baribhara.report.StaffService;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.web.Address;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The people of the office. */
@Named
@RequestScoped
public class StaffBean {
    private static final Set<String> SORTABLE = Set.of("name", "username");
    private static final List<String> ROLES = List.of(Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER);

    private final StaffService staff;
    private final AccountStatusService accounts;
    private final CurrentActor actor;
    private final FormMessages messages;
    private final ListState list;
    private final Address address;
    private Page<StaffLine> found;

    protected StaffBean() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public StaffBean(
            StaffService staff,
            AccountStatusService accounts,
            CurrentActor actor,
            FormMessages messages,
            ListState list,
            Address address) {
        this.staff = staff;
        this.accounts = accounts;
        this.actor = actor;
        this.messages = messages;
        this.list = list;
        this.address = address;
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

    /** Owners decide who of their staff signs in; not about each other, nor about themselves. */
    public boolean isMayDecide() {
        return actor.get().has(Roles.OWNER);
    }

    public boolean disableable(StaffLine line) {
        return line.status().equals(AccountStatus.ACTIVE.name())
                && !line.roles().contains(Roles.OWNER);
    }

    public boolean enableable(StaffLine line) {
        return line.status().equals(AccountStatus.DISABLED.name())
                && !line.roles().contains(Roles.OWNER);
    }

    public String disable(UUID account) throws IOException {
        return decide(() -> accounts.disable(account));
    }

    public String enable(UUID account) throws IOException {
        return decide(() -> accounts.enable(account));
    }

    private String decide(Runnable decision) throws IOException {
        try {
            decision.run();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect(address.getWhole());
        return null;
    }

    public List<String> getRoles() {
        return ROLES;
    }
}
