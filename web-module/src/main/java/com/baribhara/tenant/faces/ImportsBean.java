package com.baribhara.tenant.faces;

import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.Pager;
import com.baribhara.tenant.ImportId;
import com.baribhara.tenant.ImportView;
import com.baribhara.tenant.PortfolioImportService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import org.primefaces.event.FileUploadEvent;

/** Uploads a portfolio, and lists what was uploaded before. */
@Named
@RequestScoped
public class ImportsBean {
    private static final int ROWS = 20;

    private final PortfolioImportService imports;
    private final FormMessages messages;
    private String trail;
    private Page<ImportView> earlier;

    protected ImportsBean() {
        this(null, null);
    }

    @Inject
    public ImportsBean(PortfolioImportService imports, FormMessages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    public void upload(FileUploadEvent event) throws IOException {
        try (InputStream content = event.getFile().getInputStream()) {
            ImportId id = imports.receive(event.getFile().getFileName(), content);
            FacesContext.getCurrentInstance().getExternalContext().redirect("/tenant/import.xhtml?id=" + id);
        } catch (Refusal refused) {
            messages.refuse(refused, "upload");
        }
    }

    public Page<ImportView> getEarlier() {
        if (earlier == null) {
            earlier = imports.list(null, getPager().request(null));
        }
        return earlier;
    }

    public Pager getPager() {
        return new Pager(trail, ROWS);
    }

    public String getTrail() {
        return trail;
    }

    public void setTrail(String trail) {
        this.trail = trail;
    }
}
