package com.baribhara.tenant.model;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.secrecy.SealedColumn;
import com.baribhara.shared.secrecy.Seals;
import com.baribhara.tenant.Nid;
import java.util.List;
import java.util.UUID;

/** How the numbers of identity cards of an organisation's tenants are sealed, opened and found. */
public record NidSeal(Seals seals, OrganisationId organisation) {
    private static final SealedColumn NID = new SealedColumn("tenant", "nid");

    public byte[] seal(UUID tenant, Nid nid) {
        return seals.seal(NID, tenant, nid.value());
    }

    public Nid open(UUID tenant, byte[] sealed) {
        return new Nid(seals.open(NID, tenant, sealed));
    }

    /** Equal for equal numbers of one organisation. */
    public byte[] mark(Nid nid) {
        return seals.mark(NID, organisation.value(), nid.value());
    }

    /** The marks that a tenant with this number may have. */
    public List<byte[]> marks(Nid nid) {
        return seals.marks(NID, organisation.value(), nid.value());
    }
}
