package com.baribhara.tenant.internal;

import com.baribhara.property.DocumentOwner;
import com.baribhara.property.DocumentService;
import com.baribhara.shared.Expected;
import com.baribhara.shared.person.Person;
import com.baribhara.shared.person.PersonFile;
import com.baribhara.shared.person.PersonRecords;
import com.baribhara.shared.person.PersonTrace;
import com.baribhara.shared.sql.Database;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The papers of a person's leases: agreements, copies of identity cards. */
@ApplicationScoped
public class LeasePapers implements PersonRecords {
    private final DocumentService documents;

    protected LeasePapers() {
        this(null);
    }

    @Inject
    public LeasePapers(DocumentService documents) {
        this.documents = documents;
    }

    @Override
    public List<PersonFile> files(Database database, Person person) {
        return List.of(PersonFile.of(database, "documents.json", """
                select d.id, d.kind, d.name, d.media_type, d.size, d.sha256, d.added_at from document d
                where d.owner_kind = 'LEASE' and d.owner_id = any (?) order by d.added_at""", SqlArray.of("uuid", leases(database, person))));
    }

    @Override
    public List<PersonTrace> traces(Database database, Person person) {
        return database.query(
                "select count(*) from document where owner_kind = 'LEASE' and owner_id = any (?)",
                row -> PersonTrace.erased("documents", row.getLong(1)),
                SqlArray.of("uuid", leases(database, person)));
    }

    @Override
    public void erase(Database database, Person person) {
        for (UUID lease : leases(database, person)) {
            documents.of(DocumentOwner.lease(lease)).forEach(paper -> documents.remove(paper.id(), Expected.any()));
        }
    }

    private static List<UUID> leases(Database database, Person person) {
        return database.query(
                "select id from lease where tenant_id = ?", row -> row.getObject(1, UUID.class), person.tenant());
    }
}
