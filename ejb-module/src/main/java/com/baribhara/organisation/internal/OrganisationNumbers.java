package com.baribhara.organisation.internal;

import com.baribhara.organisation.model.OrganisationSeal;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.secrecy.SealedRows;
import com.baribhara.shared.secrecy.SealingAnew;
import com.baribhara.shared.secrecy.Seals;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.OrganisationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Brings the taxpayer's numbers of organisations and the numbers of their payout accounts under the present key. */
@ApplicationScoped
public class OrganisationNumbers implements SealedRows {
    private final BatchDatabase all;
    private final OrganisationDatabase database;
    private final Seals seals;

    protected OrganisationNumbers() {
        this(null, null, null);
    }

    @Inject
    public OrganisationNumbers(BatchDatabase all, OrganisationDatabase database, Seals seals) {
        this.all = all;
        this.database = database;
        this.seals = seals;
    }

    private record Sealed(UUID id, byte[] number) {}

    @Override
    public List<OrganisationId> behind() {
        return all.query(
                """
                select uid from organisation where substring(tin_sealed from 1 for 5) <> ?
                union
                select organisation_uid(organisation_id) from payout_account where substring(number_sealed from 1 for 5) <> ?""", row -> new OrganisationId(row.getObject(1, UUID.class)), seals.sealedBegin(), seals.sealedBegin());
    }

    /** An organisation has one of each: they are done at once. */
    @Override
    public Optional<UUID> bring(OrganisationId organisation, UUID after) {
        database.enter(organisation);
        OrganisationSeal seal = new OrganisationSeal(seals);
        List<Sealed> tins = SealingAnew.of(
                behind(
                        "select uid, tin_sealed from organisation where substring(tin_sealed from 1 for 5) <> ? for update"),
                row -> new Sealed(row.id(), seal.seal(row.id(), seal.openTin(row.id(), row.number()))));
        tins.forEach(
                row -> database.update("update organisation set tin_sealed = ? where uid = ?", row.number(), row.id()));
        List<Sealed> accounts = SealingAnew.of(
                behind(
                        "select id, number_sealed from payout_account where substring(number_sealed from 1 for 5) <> ? for update"),
                row -> new Sealed(row.id(), seal.seal(row.id(), seal.openNumber(row.id(), row.number()))));
        accounts.forEach(row ->
                database.update("update payout_account set number_sealed = ? where id = ?", row.number(), row.id()));
        return Optional.empty();
    }

    private List<Sealed> behind(String query) {
        return database.query(
                query, row -> new Sealed(row.getObject(1, UUID.class), row.getBytes(2)), (Object) seals.sealedBegin());
    }
}
