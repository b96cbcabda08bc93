package com.baribhara.tenant;

import com.baribhara.property.DocumentFile;
import com.baribhara.property.DocumentId;
import com.baribhara.property.DocumentKind;
import com.baribhara.property.DocumentOwner;
import com.baribhara.property.DocumentService;
import com.baribhara.property.DocumentView;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The agreement of a lease and its other papers. */
@Stateless
@RolesAllowed(Permissions.DOCUMENT_READ)
public class LeaseDocumentService {
    private final LeaseService leases;
    private final DocumentService documents;

    protected LeaseDocumentService() {
        this(null, null);
    }

    @Inject
    public LeaseDocumentService(LeaseService leases, DocumentService documents) {
        this.leases = leases;
        this.documents = documents;
    }

    /** The newest first. */
    public List<DocumentView> of(LeaseId lease) {
        return documents.of(owner(lease));
    }

    /**
     * Without a transaction while the file is read and a picture drawn anew: that takes seconds, and one would hold a database connection.
     *
     * @param name as the sender calls it
     * @throws com.baribhara.property.DocumentRefused when the file is not kept
     */
    @RolesAllowed(Permissions.DOCUMENT_WRITE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DocumentId add(LeaseId lease, DocumentKind kind, String name, InputStream content) throws IOException {
        DocumentOwner owner = owner(lease);
        InputCheck check = new InputCheck();
        check.needed("kind", kind);
        check.that(kind != DocumentKind.METER_PHOTO, "kind", "document.kind-elsewhere");
        check.refuse();
        return documents.add(owner, kind, DocumentFile.read(name, content));
    }

    private DocumentOwner owner(LeaseId lease) {
        return DocumentOwner.lease(leases.get(lease).id().value());
    }
}
