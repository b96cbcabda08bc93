package com.baribhara.tenant.faces;

import com.baribhara.shared.NotFound;
import com.baribhara.shared.text.Digits;
import com.baribhara.shared.web.Messages;
import com.baribhara.shared.web.ReadingPreferences;
import com.baribhara.tenant.ImportError;
import com.baribhara.tenant.ImportId;
import com.baribhara.tenant.ImportStatus;
import com.baribhara.tenant.ImportView;
import com.baribhara.tenant.PortfolioImportService;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/** One upload: how far it is, and what is wrong in it. */
@Named
@ViewScoped
public class ImportBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*");

    private final PortfolioImportService imports;
    private final ReadingPreferences reader;
    private String id;
    private transient ImportView shown;

    protected ImportBean() {
        this(null, null);
    }

    @Inject
    public ImportBean(PortfolioImportService imports, ReadingPreferences reader) {
        this.imports = imports;
        this.reader = reader;
    }

    /** Asked for by the page every second; when all is done it opens itself anew, to show the result. */
    public void look() throws IOException {
        shown = null;
        if (!isUnderWay()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/tenant/import.xhtml?id=" + id);
        }
    }

    public ImportView getShown() {
        if (shown == null) {
            shown = imports.get(importId());
        }
        return shown;
    }

    public boolean isUnderWay() {
        return getShown().status() == ImportStatus.RECEIVED || getShown().status() == ImportStatus.RUNNING;
    }

    /** What is wrong with a cell, a row or a file, in the reader's words. */
    public String reason(ImportError error) {
        List<String> args = error.args().stream()
                .map(arg -> reader.isBanglaDigits() && NUMBER.matcher(arg).matches() ? Digits.bangla(arg) : arg)
                .toList();
        return Messages.fault(error.code(), args, reader.getLocale());
    }

    private ImportId importId() {
        try {
            return ImportId.valueOf(String.valueOf(id));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("import", id);
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
