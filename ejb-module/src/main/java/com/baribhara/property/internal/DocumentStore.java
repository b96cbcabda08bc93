package com.baribhara.property.internal;

import com.baribhara.property.DocumentFile;
import com.baribhara.property.DocumentId;
import com.baribhara.property.DocumentKind;
import com.baribhara.property.DocumentOwner;
import com.baribhara.property.DocumentView;
import com.baribhara.shared.Ids;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.file.DocumentRefused;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Papers and pictures as they come and go, whoever may see them: that the services ask. */
@ApplicationScoped
public class DocumentStore {
    private final DocumentRows rows;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected DocumentStore() {
        this(null, null, null, null);
    }

    @Inject
    public DocumentStore(DocumentRows rows, DomainEvents events, CurrentActor actor, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** The newest first. */
    public List<DocumentView> of(DocumentOwner owner, int most) {
        return rows().of(owner, most);
    }

    public Optional<DocumentView> find(DocumentId id) {
        return rows().find(id);
    }

    public Optional<DocumentFile> content(DocumentId id) {
        return rows().content(id);
    }

    /** @throws DocumentRefused when the owner has as many as are kept of it */
    public DocumentId add(DocumentOwner owner, DocumentKind kind, DocumentFile file, int most) {
        if (rows().of(owner, most).size() == most) {
            throw DocumentRefused.tooMany(most);
        }
        byte[] content = file.content();
        DocumentView document = new DocumentView(
                new DocumentId(Ids.next()),
                owner,
                kind,
                file.name(),
                file.mediaType(),
                content.length,
                Sha256.hex(content),
                actor.get().name(),
                OffsetDateTime.now(clock));
        rows.add(document, content);
        record("DocumentAdded", document);
        return document.id();
    }

    /** Its bytes are gone; that it was there, and what it was, stays in the history. */
    public void remove(DocumentView document) {
        if (rows().remove(document.id())) {
            record("DocumentRemoved", document);
        }
    }

    private DocumentRows rows() {
        rows.enter(actor.get().organisation());
        return rows;
    }

    private void record(String type, DocumentView document) {
        events.record(new DomainEvent(
                type,
                document.owner().id(),
                Map.of(
                        "document", document.id(),
                        "kind", document.kind(),
                        "size", document.size(),
                        "sha256", document.sha256())));
    }
}
