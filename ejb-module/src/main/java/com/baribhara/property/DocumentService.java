package com.baribhara.property;

import com.baribhara.property.internal.DocumentStore;
import com.baribhara.shared.Expected;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.file.DocumentRefused;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Papers and pictures of things that the caller's organisation has. Whose they are to be exists; the caller of this has made sure of it. */
@Stateless
@RolesAllowed(Permissions.DOCUMENT_READ)
public class DocumentService {
    /** As many as are kept of one thing. */
    public static final int MOST = 100;

    private final DocumentStore store;

    protected DocumentService() {
        this(null);
    }

    @Inject
    public DocumentService(DocumentStore store) {
        this.store = store;
    }

    /** All of them, the newest first. */
    public List<DocumentView> of(DocumentOwner owner) {
        return store.of(owner, MOST);
    }

    public DocumentView get(DocumentId id) {
        return store.find(id).orElseThrow(() -> new NotFound("document", id));
    }

    public DocumentFile content(DocumentId id) {
        return store.content(id).orElseThrow(() -> new NotFound("document", id));
    }

    /** @throws DocumentRefused when the owner has as many as are kept */
    @RolesAllowed(Permissions.DOCUMENT_WRITE)
    public DocumentId add(DocumentOwner owner, DocumentKind kind, DocumentFile file) {
        return store.add(owner, kind, file, MOST);
    }

    /**
     * Its bytes are gone; that it was there, and what it was, stays in the history.
     *
     * @throws com.baribhara.shared.ChangedMeanwhile when it is not the one that the caller saw
     */
    @RolesAllowed(Permissions.DOCUMENT_WRITE)
    public void remove(DocumentId id, Expected<DocumentView> expected) {
        DocumentView document = get(id);
        expected.check(document);
        store.remove(document);
    }
}
