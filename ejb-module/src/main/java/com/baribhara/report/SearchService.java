package com.baribhara.report;

import com.baribhara.report.internal.SearchRepository;
import com.baribhara.report.internal.Sought;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds a thing by what somebody has typed of it so far: the beginnings of its words, in any order, in either language. */
@Stateless
@RolesAllowed(Permissions.OFFICE_USE)
public class SearchService {
    /** How many of one kind are told of. */
    public static final int MOST = 5;

    private final SearchRepository things;
    private final CurrentActor actor;

    protected SearchService() {
        this(null, null);
    }

    @Inject
    public SearchService(SearchRepository things, CurrentActor actor) {
        this.things = things;
        this.actor = actor;
    }

    /** Nothing for less than two letters or digits; what is longer than a hundred is cut there. */
    public List<Found> find(String typed) {
        Sought sought = Sought.of(typed);
        if (sought.tooShort()) {
            return List.of();
        }
        return Stream.of(
                        seen(Permissions.TENANT_READ, () -> things.tenants(sought, MOST)),
                        seen(Permissions.PROPERTY_READ, () -> things.units(sought, MOST)),
                        seen(Permissions.INVOICE_READ, () -> things.invoices(sought)),
                        things.staff(sought, MOST, actor.get().has(Permissions.STAFF_READ)),
                        seen(Permissions.LEASE_READ, () -> things.leases(sought, MOST)),
                        seen(Permissions.PROPERTY_READ, () -> things.properties(sought, MOST)))
                .flatMap(List::stream)
                .toList();
    }

    private List<Found> seen(String permission, Supplier<List<Found>> search) {
        return actor.get().has(permission) ? search.get() : List.of();
    }
}
