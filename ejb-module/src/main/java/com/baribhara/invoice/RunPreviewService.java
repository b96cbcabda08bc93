package com.baribhara.invoice;

import com.baribhara.invoice.internal.PreviewRepository;
import com.baribhara.invoice.model.PreviewRow;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What a dry run found. Its rows are those of the rules the real run goes by, so its numbers are the real ones until something changes. */
@Stateless
@RolesAllowed({Permissions.BILLING_READ, Roles.SYSTEM})
public class RunPreviewService {
    private final PreviewRepository previews;

    protected RunPreviewService() {
        this(null);
    }

    @Inject
    public RunPreviewService(PreviewRepository previews) {
        this.previews = previews;
    }

    public RunPreview of(InvoiceRunId run) {
        return new RunPreview(previews.parts(run), previews.changedSince(run));
    }

    /**
     * Sorted by {@code lease} (usual) or {@code difference}.
     *
     * @param change null for all leases that differ from the month before
     */
    public Page<PreviewLine> lines(InvoiceRunId run, PreviewChange change, PageRequest page) {
        return previews.rows(run, change, page).map(PreviewRow::line);
    }
}
