package com.baribhara.tenant.internal;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.secrecy.SealedRows;
import com.baribhara.shared.secrecy.Seals;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.Nid;
import com.baribhara.tenant.model.NidSeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Brings the numbers of identity cards under the present key: those an older version left in clear, and those under a former key. */
@ApplicationScoped
public class TenantNids implements SealedRows {
    static final int SOME = 500;

    private static final String BEHIND =
            "(nid is not null or substring(nid_sealed from 1 for 5) <> ? or substring(nid_mark from 1 for 5) <> ?)";

    private static final HexFormat HEX = HexFormat.of();

    private final BatchDatabase all;
    private final OrganisationDatabase database;
    private final Seals seals;

    protected TenantNids() {
        this(null, null, null);
    }

    @Inject
    public TenantNids(BatchDatabase all, OrganisationDatabase database, Seals seals) {
        this.all = all;
        this.database = database;
        this.seals = seals;
    }

    private record Found(UUID id, String clear, byte[] sealed) {
        Nid nid(NidSeal seal) {
            return clear == null ? seal.open(id, sealed) : new Nid(clear);
        }
    }

    private record Sealed(UUID id, String sealed, String mark) {}

    @Override
    public List<OrganisationId> behind() {
        return all.query(
                "select distinct organisation_uid(organisation_id) from tenant where " + BEHIND,
                row -> new OrganisationId(row.getObject(1, UUID.class)),
                seals.sealedBegin(),
                seals.markedBegin());
    }

    @Override
    public Optional<UUID> bring(OrganisationId organisation, UUID after) {
        database.enter(organisation);
        NidSeal seal = new NidSeal(seals, organisation);
        List<Found> found = database.query(
                "select id, nid, nid_sealed from tenant where id > ? and " + BEHIND + " order by id limit " + SOME
                        + " for update",
                row -> new Found(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3)),
                after,
                seals.sealedBegin(),
                seals.markedBegin());
        write(found.stream().map(one -> sealed(one, seal)).toList());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).id());
    }

    private static Sealed sealed(Found found, NidSeal seal) {
        Nid nid = found.nid(seal);
        return new Sealed(found.id(), HEX.formatHex(seal.seal(found.id(), nid)), HEX.formatHex(seal.mark(nid)));
    }

    private void write(List<Sealed> rows) {
        database.update(
                """
                update tenant t set nid = null, nid_sealed = decode(r.sealed, 'hex'), nid_mark = decode(r.mark, 'hex')
                from unnest(?::uuid[], ?::text[], ?::text[]) as r (id, sealed, mark) where t.id = r.id""",
                SqlArray.of("uuid", rows, Sealed::id),
                SqlArray.of("text", rows, Sealed::sealed),
                SqlArray.of("text", rows, Sealed::mark));
    }
}
