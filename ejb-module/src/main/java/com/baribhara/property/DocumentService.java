package com.baribhara.property;

import com.baribhara.property.internal.DocumentRows;
import com.baribhara.shared.Ids;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Papers and pictures of things that the caller's organisation has. Whose they are to be exists; the caller of this has made sure of it. */
@Stateless
@RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT})
public class DocumentService {
    /** As many as are kept of one thing. */
    public static final int MOST = 100;

    private final DocumentRows rows;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected DocumentService() {
        this(null, null, null, null);
    }

    @Inject
    public DocumentService(DocumentRows rows, DomainEvents events, CurrentActor actor, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** All of them, the newest first. */
    public List<DocumentView> of(DocumentOwner owner) {
        return rows().of(owner, MOST);
    }

    public DocumentView get(DocumentId id) {
        return rows().find(id).orElseThrow(() -> new NotFound("document", id));
    }

    public DocumentFile content(DocumentId id) {
        return rows().content(id).orElseThrow(() -> new NotFound("document", id));
    }

    /** @throws DocumentRefused when the owner has as many as are kept */
    @RolesAllowed({Roles.OWNER, Roles.MANAGER})
    public DocumentId add(DocumentOwner owner, DocumentKind kind, DocumentFile file) {
        if (rows().of(owner, MOST).size() == MOST) {
            throw DocumentRefused.tooMany(MOST);
        }
        byte[] content = file.content();
        DocumentView document = new DocumentView(
                new DocumentId(Ids.next()),
                owner,
                kind,
                file.name(),
                file.mediaType(),
                content.length,
                sha256(content),
                actor.get().name(),
                OffsetDateTime.now(clock));
        rows().add(document, content);
        record("DocumentAdded", document);
        return document.id();
    }

    /** Its bytes are gone; that it was there, and what it was, stays in the history. */
    @RolesAllowed({Roles.OWNER, Roles.MANAGER})
    public void remove(DocumentId id) {
        DocumentView document = get(id);
        if (rows().remove(id)) {
            record("DocumentRemoved", document);
        }
    }

    /** In the organisation of the caller: nothing else in the transaction may have asked the database yet. */
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
                        "fileName", document.name(),
                        "size", document.size(),
                        "sha256", document.sha256())));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
