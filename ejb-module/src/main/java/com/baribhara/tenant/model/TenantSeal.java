package com.baribhara.tenant.model;

import com.baribhara.organisation.Tin;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.secrecy.SealedColumn;
import com.baribhara.shared.secrecy.Seals;
import com.baribhara.tenant.Nid;
import java.util.List;
import java.util.UUID;

/** How the numbers of an organisation's tenants, of their identity cards and as taxpayers, are sealed, opened and found. */
public record TenantSeal(Seals seals, OrganisationId organisation) {
    private static final SealedColumn NID = new SealedColumn("tenant", "nid");
    private static final SealedColumn TIN = new SealedColumn("tenant", "tin");

    public byte[] seal(UUID tenant, Nid nid) {
        return seals.seal(NID, tenant, nid.value());
    }

    public byte[] seal(UUID tenant, Tin tin) {
        return seals.seal(TIN, tenant, tin.value());
    }

    public Nid openNid(UUID tenant, byte[] sealed) {
        return new Nid(seals.open(NID, tenant, sealed));
    }

    public Tin openTin(UUID tenant, byte[] sealed) {
        return new Tin(seals.open(TIN, tenant, sealed));
    }

    /** Equal for equal numbers of one organisation. */
    public byte[] mark(Nid nid) {
        return seals.mark(NID, organisation.value(), nid.value());
    }

    /** Equal for equal numbers of one organisation. */
    public byte[] mark(Tin tin) {
        return seals.mark(TIN, organisation.value(), tin.value());
    }

    /** The marks that a tenant with this number may have. */
    public List<byte[]> marks(Nid nid) {
        return seals.marks(NID, organisation.value(), nid.value());
    }

    /** The marks that a tenant with this number may have. */
    public List<byte[]> marks(Tin tin) {
        return seals.marks(TIN, organisation.value(), tin.value());
    }
}
