package com.baribhara.web.office;

import com.baribhara.audit.HistoryEntry;
import com.baribhara.audit.HistoryService;
import com.baribhara.auth.AssignRoles;
import com.baribhara.auth.PersonRoles;
import com.baribhara.auth.PersonRolesService;
import com.baribhara.auth.RoleId;
import com.baribhara.auth.RoleService;
import com.baribhara.auth.RoleView;
import com.baribhara.shared.Expected;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Somebody of the office, and what they are there. */
@Named
@RequestScoped
public class PersonBean {
    private final PersonRolesService people;
    private final RoleService roles;
    private final HistoryService history;
    private final FormMessages messages;
    private final HttpServletRequest request;
    private PersonRoles person;

    protected PersonBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public PersonBean(
            PersonRolesService people,
            RoleService roles,
            HistoryService history,
            FormMessages messages,
            HttpServletRequest request) {
        this.people = people;
        this.roles = roles;
        this.history = history;
        this.messages = messages;
        this.request = request;
    }

    public String assign() {
        AssignRoles wanted = new AssignRoles(
                sent("role", Function.identity()), sent("own", id -> AddressedId.of("role", id, RoleId::valueOf)));
        try {
            people.assign(id(), wanted, Expected.any());
            return "/user/person.xhtml?faces-redirect=true&id=" + id();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private <T> List<T> sent(String parameter, Function<String, T> reader) {
        String[] values = request.getParameterValues(parameter);
        return values == null ? List.of() : List.of(values).stream().map(reader).toList();
    }

    private UUID id() {
        return AddressedId.of("account", request.getParameter("id"), UUID::fromString);
    }

    public PersonRoles getShown() {
        if (person == null) {
            person = people.of(id());
        }
        return person;
    }

    public List<String> getStandard() {
        return Roles.OF_STAFF;
    }

    public List<RoleView> getOwn() {
        return roles.list();
    }

    public boolean is(String role) {
        return getShown().roles().contains(role);
    }

    public boolean has(RoleId role) {
        return getShown().customRoles().contains(role);
    }

    public List<HistoryEntry> getEvents() {
        return history.of(id());
    }
}
