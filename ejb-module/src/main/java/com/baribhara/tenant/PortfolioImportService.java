package com.baribhara.tenant;

import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Uploaded portfolios: taken in at once, worked off in the background. */
@Stateless
@RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.SYSTEM})
public class PortfolioImportService {
    public ImportId receive(String fileName, InputStream content) {
        throw new IllegalStateException("to come");
    }

    public ImportView get(ImportId id) {
        throw new IllegalStateException("to come");
    }

    public Page<ImportView> list(PageRequest page) {
        throw new IllegalStateException("to come");
    }

    public void writeTemplate(OutputStream to) throws IOException {
        throw new IllegalStateException("to come");
    }
}
