package com.baribhara.shared.secrecy;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Each call is a small transaction of its own: what is done stays done, and nobody waits long for a row. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SealedRowsWork {

    public List<OrganisationId> behind(SealedRows rows) {
        return rows.behind();
    }

    public Optional<UUID> bring(SealedRows rows, OrganisationId organisation, UUID after) {
        return rows.bring(organisation, after);
    }
}
