package com.baribhara.shared.persistence;

import com.baribhara.shared.security.CurrentActor;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate, at the begin of each session (here: of each transaction), for whom it works. */
public class ActingOrganisation implements CurrentTenantIdentifierResolver<String> {

    @Override
    public String resolveCurrentTenantIdentifier() {
        return ActingFor.of(CurrentActor.find()).identifier();
    }

    /** A session belongs to one transaction, and an actor is named before it begins; so there is nothing to compare. */
    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }
}
