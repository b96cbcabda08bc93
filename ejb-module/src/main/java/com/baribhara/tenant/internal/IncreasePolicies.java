package com.baribhara.tenant.internal;

import com.baribhara.organisation.OrganisationService;
import com.baribhara.tenant.IncreaseLaw;
import com.baribhara.tenant.IncreasePolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** By what the caller's organisation goes when a rent is to rise. */
@ApplicationScoped
public class IncreasePolicies {
    private final OrganisationService organisations;
    private final IncreaseLaw law;

    protected IncreasePolicies() {
        this(null, null);
    }

    @Inject
    public IncreasePolicies(OrganisationService organisations, IncreaseLaw law) {
        this.organisations = organisations;
        this.law = law;
    }

    public IncreasePolicy own() {
        return new IncreasePolicy(law.known(), organisations.current().earlyIncrease());
    }
}
