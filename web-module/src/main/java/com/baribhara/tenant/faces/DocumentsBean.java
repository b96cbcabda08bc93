package com.baribhara.tenant.faces;

import com.baribhara.property.DocumentId;
import com.baribhara.property.DocumentKind;
import com.baribhara.property.DocumentOwner;
import com.baribhara.property.DocumentService;
import com.baribhara.property.DocumentView;
import com.baribhara.shared.Expected;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.tenant.LeaseDocumentService;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** The papers of a lease: listed, one more, one less. */
@Named
@RequestScoped
public class DocumentsBean {
    private static final List<DocumentKind> KINDS = List.of(
            DocumentKind.AGREEMENT,
            DocumentKind.IDENTITY,
            DocumentKind.HANDOVER,
            DocumentKind.LETTER,
            DocumentKind.OTHER);

    private final LeaseService leases;
    private final LeaseDocumentService papers;
    private final DocumentService documents;
    private final FormMessages messages;
    private final String id;
    private LeaseView lease;
    private List<DocumentView> list;
    private String kind = DocumentKind.AGREEMENT.name();
    private Part file;

    protected DocumentsBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public DocumentsBean(
            LeaseService leases,
            LeaseDocumentService papers,
            DocumentService documents,
            FormMessages messages,
            ListState state) {
        this.leases = leases;
        this.papers = papers;
        this.documents = documents;
        this.messages = messages;
        this.id = state == null ? null : state.get("id");
    }

    /** Of a lease that the page has found already; the newest first. */
    public List<DocumentView> of(UUID found) {
        if (list == null) {
            list = documents.of(DocumentOwner.lease(found));
        }
        return list;
    }

    public String upload() throws IOException {
        try (InputStream content = file.getInputStream()) {
            papers.add(known(), DocumentKind.valueOf(kind), file.getSubmittedFileName(), content);
            return "/tenant/lease.xhtml?faces-redirect=true&id=" + id;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public String remove(String document) {
        try {
            documents.remove(DocumentId.valueOf(document), Expected.any());
            return "/tenant/lease.xhtml?faces-redirect=true&id=" + id;
        } catch (Refusal refused) {
            return messages.refuse(refused, "papers");
        }
    }

    private LeaseId known() {
        return AddressedId.of("lease", id, LeaseId::valueOf);
    }

    public LeaseView getLease() {
        if (lease == null) {
            lease = leases.get(known());
        }
        return lease;
    }

    public List<DocumentKind> getKinds() {
        return KINDS;
    }

    public String getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
