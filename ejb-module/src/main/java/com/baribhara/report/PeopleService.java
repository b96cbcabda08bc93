package com.baribhara.report;

import com.baribhara.report.internal.PeopleRepository;
import com.baribhara.report.model.PersonOverview;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The people of the caller's organisation: who works in its office, and for whoever may see tenants, who rents from it, of the buildings that
 * the caller sees. Contacts of colleagues are masked, and no way to find them, but for whoever may see the staff.
 */
@Stateless
@RolesAllowed(Permissions.OFFICE_USE)
public class PeopleService {
    private final PeopleRepository people;
    private final CurrentActor actor;

    protected PeopleService() {
        this(null, null);
    }

    @Inject
    public PeopleService(PeopleRepository people, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
    }

    /** Sorted by {@code name}. */
    public Page<PersonLine> list(PersonLines lines, PageRequest page) {
        Page<PersonLine> found = people.people(lines, may(Permissions.TENANT_READ), may(Permissions.STAFF_READ))
                .page(page)
                .map(PersonOverview::line);
        Set<UUID> accounts = found.items().stream()
                .map(PersonLine::account)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> photos = people.photos(accounts);
        return found.map(line -> seen(line.showing(line.account() == null ? null : photos.get(line.account()))));
    }

    private PersonLine seen(PersonLine line) {
        return line.kind() == PersonLine.Kind.TENANT || may(Permissions.STAFF_READ) ? line : line.masked();
    }

    private boolean may(String permission) {
        return actor.get().has(permission);
    }
}
