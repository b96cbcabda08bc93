package com.baribhara.report;

import com.baribhara.report.internal.SearchRepository;
import com.baribhara.report.internal.Sought;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds a thing by what somebody has typed of it so far: the beginnings of its words, in any order, in either language. */
@Stateless
@RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER})
public class SearchService {
    /** How many of one kind are told of. */
    public static final int MOST = 5;

    private static final Set<String> SEE_INVOICES = Set.of(Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT);

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
                        things.tenants(sought, MOST),
                        things.units(sought, MOST),
                        seesInvoices() ? things.invoices(sought) : List.<Found>of(),
                        things.leases(sought, MOST),
                        things.properties(sought, MOST))
                .flatMap(List::stream)
                .toList();
    }

    private boolean seesInvoices() {
        Actor reader = actor.get();
        return SEE_INVOICES.stream().anyMatch(reader::has);
    }
}
