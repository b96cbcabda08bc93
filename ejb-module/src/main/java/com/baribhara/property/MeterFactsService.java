package com.baribhara.property;

import com.baribhara.property.internal.MeterFactsQuery;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Meters of the units of many organisations at once, for jobs: three statements, whatever their number. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class MeterFactsService {
    private final MeterFactsQuery query;

    protected MeterFactsService() {
        this(null);
    }

    @Inject
    public MeterFactsService(MeterFactsQuery query) {
        this.query = query;
    }

    /** By unit; a unit without meters is left out. */
    public Map<OrganisationRow, List<MeterFacts>> of(Collection<OrganisationRow> units) {
        return query.of(units);
    }
}
