package com.baribhara.tenant.internal;

import com.baribhara.organisation.Tin;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.secrecy.SealedRows;
import com.baribhara.shared.secrecy.SealingAnew;
import com.baribhara.shared.secrecy.Seals;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.Nid;
import com.baribhara.tenant.model.TenantSeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Brings the numbers of tenants under the present key: those an older version left in clear, and those under a former key. */
@ApplicationScoped
public class TenantNumbers implements SealedRows {
    static final int SOME = 500;

    private static final String BEHIND = """
            (nid is not null or substring(nid_sealed from 1 for 5) <> ? or substring(nid_mark from 1 for 5) <> ?
                or substring(tin_sealed from 1 for 5) <> ? or substring(tin_mark from 1 for 5) <> ?)""";

    private static final HexFormat HEX = HexFormat.of();

    private final BatchDatabase all;
    private final OrganisationDatabase database;
    private final Seals seals;

    protected TenantNumbers() {
        this(null, null, null);
    }

    @Inject
    public TenantNumbers(BatchDatabase all, OrganisationDatabase database, Seals seals) {
        this.all = all;
        this.database = database;
        this.seals = seals;
    }

    private record Found(UUID id, String clear, byte[] nidSealed, byte[] tinSealed) {
        Nid nid(TenantSeal seal) {
            Nid present = nidSealed == null ? null : seal.openNid(id, nidSealed);
            return clear == null ? present : new Nid(clear);
        }

        Tin tin(TenantSeal seal) {
            return tinSealed == null ? null : seal.openTin(id, tinSealed);
        }
    }

    private record Sealed(UUID id, String nid, String nidMark, String tin, String tinMark) {}

    @Override
    public List<OrganisationId> behind() {
        return all.query(
                "select distinct organisation_uid(organisation_id) from tenant where " + BEHIND,
                row -> new OrganisationId(row.getObject(1, UUID.class)),
                seals.sealedBegin(),
                seals.markedBegin(),
                seals.sealedBegin(),
                seals.markedBegin());
    }

    @Override
    public Optional<UUID> bring(OrganisationId organisation, UUID after) {
        database.enter(organisation);
        TenantSeal seal = new TenantSeal(seals, organisation);
        List<Found> found = database.query(
                "select id, nid, nid_sealed, tin_sealed from tenant where id > ? and " + BEHIND + " order by id limit "
                        + SOME + " for update",
                row -> new Found(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3), row.getBytes(4)),
                after,
                seals.sealedBegin(),
                seals.markedBegin(),
                seals.sealedBegin(),
                seals.markedBegin());
        write(SealingAnew.of(found, one -> sealed(one, seal)));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).id());
    }

    private static Sealed sealed(Found found, TenantSeal seal) {
        Nid nid = found.nid(seal);
        Tin tin = found.tin(seal);
        return new Sealed(
                found.id(),
                nid == null ? null : HEX.formatHex(seal.seal(found.id(), nid)),
                nid == null ? null : HEX.formatHex(seal.mark(nid)),
                tin == null ? null : HEX.formatHex(seal.seal(found.id(), tin)),
                tin == null ? null : HEX.formatHex(seal.mark(tin)));
    }

    private void write(List<Sealed> rows) {
        database.update(
                """
                update tenant t set nid = null, nid_sealed = decode(r.nid, 'hex'), nid_mark = decode(r.nid_mark, 'hex'),
                    tin_sealed = decode(r.tin, 'hex'), tin_mark = decode(r.tin_mark, 'hex')
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]) as r (id, nid, nid_mark, tin, tin_mark)
                where t.id = r.id""",
                SqlArray.of("uuid", rows, Sealed::id),
                SqlArray.of("text", rows, Sealed::nid),
                SqlArray.of("text", rows, Sealed::nidMark),
                SqlArray.of("text", rows, Sealed::tin),
                SqlArray.of("text", rows, Sealed::tinMark));
    }
}
