package com.baribhara.auth.internal;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.secrecy.SealedRows;
import com.baribhara.shared.secrecy.SealingAnew;
import com.baribhara.shared.secrecy.Seals;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Brings the secrets of second factors under the present key. They belong to people and to no organisation; the installation stands for that. */
@ApplicationScoped
public class SecondFactorSecrets implements SealedRows {
    private static final int SOME = 500;
    private static final HexFormat HEX = HexFormat.of();

    private static final String BEHIND =
            "select 1 from second_factor where substring(secret from 1 for 5) <> ? limit 1";
    private static final String SOME_BEHIND = """
            select account_id, secret from second_factor where account_id > ? and substring(secret from 1 for 5) <> ?
            order by account_id limit %d for update""".formatted(SOME);
    private static final String WRITE = """
            update second_factor f set secret = decode(r.secret, 'hex')
            from unnest(?::uuid[], ?::text[]) as r (account_id, secret) where f.account_id = r.account_id""";

    private final OrganisationDatabase database;
    private final Seals seals;

    private record Sealed(UUID account, byte[] secret) {}

    protected SecondFactorSecrets() {
        this(null, null);
    }

    @Inject
    public SecondFactorSecrets(OrganisationDatabase database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    @Override
    public List<OrganisationId> behind() {
        return database.query(BEHIND, row -> OrganisationId.INSTALLATION, (Object) seals.sealedBegin());
    }

    @Override
    public Optional<UUID> bring(OrganisationId organisation, UUID after) {
        database.enter(organisation);
        List<Sealed> found = database.query(
                SOME_BEHIND,
                row -> new Sealed(row.getObject(1, UUID.class), row.getBytes(2)),
                after,
                seals.sealedBegin());
        List<Sealed> anew = SealingAnew.of(found, this::anew);
        database.update(
                WRITE,
                SqlArray.of("uuid", anew, Sealed::account),
                SqlArray.of("text", anew, one -> HEX.formatHex(one.secret())));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).account());
    }

    private Sealed anew(Sealed one) {
        byte[] secret = seals.openBytes(SecondFactorRows.SECRET, one.account(), one.secret());
        return new Sealed(one.account(), seals.sealBytes(SecondFactorRows.SECRET, one.account(), secret));
    }
}
