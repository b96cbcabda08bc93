package com.baribhara.property;

import com.baribhara.property.internal.UnitFactsQuery;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Units of many organisations at once, for jobs. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class UnitFactsService {
    private final UnitFactsQuery query;

    protected UnitFactsService() {
        this(null);
    }

    @Inject
    public UnitFactsService(UnitFactsQuery query) {
        this.query = query;
    }

    public Map<OrganisationRow, UnitFacts> of(Collection<OrganisationRow> units) {
        return query.of(units);
    }
}
