package com.baribhara.tenant.faces;

import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import com.baribhara.tenant.ImportView;
import com.baribhara.tenant.PortfolioImportService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;

/** Uploads a portfolio, and lists what was uploaded before. */
@Named
@RequestScoped
public class ImportsBean {
    private static final String LATEST_FIRST = "-uploadedAt";
    private static final Set<String> SORTABLE = Set.of("uploadedAt");

    private final PortfolioImportService imports;
    private final FormMessages messages;
    private final ListState list;
    private final Submission submission;
    private Part file;
    private Page<ImportView> found;

    protected ImportsBean() {
        this(null, null, null, null);
    }

    @Inject
    public ImportsBean(PortfolioImportService imports, FormMessages messages, ListState list, Submission submission) {
        this.imports = imports;
        this.messages = messages;
        this.list = list;
        this.submission = submission;
    }

    public String upload() throws IOException {
        try (InputStream content = file.getInputStream()) {
            UUID kept = submission.once(
                    () -> imports.receive(file.getSubmittedFileName(), content).value());
            return "/tenant/import.xhtml?faces-redirect=true&id=" + kept;
        } catch (Refusal refused) {
            return messages.refuse(refused, "upload");
        }
    }

    public Page<ImportView> getFound() {
        if (found == null) {
            found = search();
        }
        return found;
    }

    private Page<ImportView> search() {
        try {
            return imports.list(null, list.request(LATEST_FIRST, SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return imports.list(null, list.request(LATEST_FIRST, SORTABLE));
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
