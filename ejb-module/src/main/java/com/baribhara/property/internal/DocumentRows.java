package com.baribhara.property.internal;

import com.baribhara.property.DocumentFile;
import com.baribhara.property.DocumentId;
import com.baribhara.property.DocumentKind;
import com.baribhara.property.DocumentOwner;
import com.baribhara.property.DocumentView;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.sql.OrganisationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Documents as they are stored. */
@ApplicationScoped
public class DocumentRows {
    private static final String COLUMNS =
            "d.id, d.owner_kind, d.owner_id, d.kind, d.name, d.media_type, d.size, d.sha256, d.added_by, d.added_at";

    private static final String OF = "select " + COLUMNS + """
             from document d where d.organisation_id = current_organisation() and d.owner_kind = ? and d.owner_id = ?
            order by d.added_at desc, d.id desc limit ?
            """;

    private static final String ONE = "select " + COLUMNS + """
             from document d where d.organisation_id = current_organisation() and d.id = ?
            """;

    private static final String CONTENT = """
            select d.name, d.media_type, c.content from document d
            join document_content c on c.organisation_id = d.organisation_id and c.document_id = d.id
            where d.organisation_id = current_organisation() and d.id = ?
            """;

    private static final String ADD = """
            insert into document (id, owner_kind, owner_id, kind, name, media_type, size, sha256, added_by, added_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final OrganisationDatabase database;

    protected DocumentRows() {
        this(null);
    }

    @Inject
    public DocumentRows(OrganisationDatabase database) {
        this.database = database;
    }

    /** Whose documents are meant, until the transaction ends. */
    public void enter(OrganisationId organisation) {
        database.enter(organisation);
    }

    /** The newest first. */
    public List<DocumentView> of(DocumentOwner owner, int most) {
        return database.query(OF, DocumentRows::view, owner.kind().name(), owner.id(), most);
    }

    public Optional<DocumentView> find(DocumentId id) {
        return database.query(ONE, DocumentRows::view, id.value()).stream().findFirst();
    }

    public Optional<DocumentFile> content(DocumentId id) {
        return database
                .query(
                        CONTENT,
                        row -> DocumentFile.kept(row.getString(1), row.getString(2), row.getBytes(3)),
                        id.value())
                .stream()
                .findFirst();
    }

    public void add(DocumentView document, byte[] content) {
        database.update(
                ADD,
                document.id().value(),
                document.owner().kind().name(),
                document.owner().id(),
                document.kind().name(),
                document.name(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                document.addedBy(),
                document.addedAt());
        database.update(
                "insert into document_content (document_id, content) values (?, ?)",
                document.id().value(),
                content);
    }

    /** @return false when it was gone already */
    public boolean remove(DocumentId id) {
        return database.update(
                        "delete from document where organisation_id = current_organisation() and id = ?", id.value())
                > 0;
    }

    private static DocumentView view(ResultSet row) throws SQLException {
        return new DocumentView(
                new DocumentId(row.getObject(1, UUID.class)),
                new DocumentOwner(DocumentOwner.Kind.valueOf(row.getString(2)), row.getObject(3, UUID.class)),
                DocumentKind.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, OffsetDateTime.class));
    }
}
