package com.baribhara.shared.secrecy;

import com.baribhara.shared.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of a domain with sealed columns. Each domain that has some says how they are brought under the present key. */
public interface SealedRows {

    /** Organisations with rows that are in clear or under a former key. */
    List<OrganisationId> behind();

    /**
     * Brings some rows of an organisation under the present key, in the caller's transaction.
     *
     * @param after the row to go on behind
     * @return the last row of these; empty when there are no more
     */
    Optional<UUID> bring(OrganisationId organisation, UUID after);
}
