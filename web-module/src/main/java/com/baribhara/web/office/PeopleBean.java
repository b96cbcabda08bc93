package com.baribhara.web.office;

import com.baribhara.report.PeopleService;
import com.baribhara.report.PersonLine;
import com.baribhara.report.PersonLines;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Everybody whom the office knows. */
@Named
@RequestScoped
public class PeopleBean {
    private static final Set<String> SORTABLE = Set.of("name");

    private final PeopleService people;
    private final CurrentActor actor;
    private final ListState list;
    private final Formats formats;
    private Page<PersonLine> found;

    protected PeopleBean() {
        this(null, null, null, null);
    }

    @Inject
    public PeopleBean(PeopleService people, CurrentActor actor, ListState list, Formats formats) {
        this.people = people;
        this.actor = actor;
        this.list = list;
        this.formats = formats;
    }

    public Page<PersonLine> getFound() {
        if (found == null) {
            found = search();
        }
        return found;
    }

    private Page<PersonLine> search() {
        PersonLines lines = new PersonLines(
                list.find(),
                list.oneOf("role", Set.copyOf(PersonLines.ROLES)),
                list.oneOf("state", Set.copyOf(PersonLines.STATES)));
        try {
            return people.list(lines, list.request("name", SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return people.list(lines, list.request("name", SORTABLE));
        }
    }

    /** The page about somebody; null where the reader has none to open. */
    public String address(PersonLine line) {
        if (line.kind() == PersonLine.Kind.TENANT) {
            return "/tenant/tenant.xhtml?id=" + line.id();
        }
        return actor.get().has(Permissions.STAFF_WRITE) ? "/user/person.xhtml?id=" + line.id() : null;
    }

    public String initial(PersonLine line) {
        String name = formats.pick(line.name(), line.nameBn());
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    public List<String> getRoles() {
        boolean tenants = actor.get().has(Permissions.TENANT_READ);
        return PersonLines.ROLES.stream()
                .filter(role -> tenants || !role.equals(Roles.TENANT))
                .toList();
    }

    public List<String> getStates() {
        return PersonLines.STATES;
    }
}
