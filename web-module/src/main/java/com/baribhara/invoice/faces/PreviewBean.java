package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.ParkedKind;
import com.baribhara.invoice.ParkedLease;
import com.baribhara.invoice.PreviewChange;
import com.baribhara.invoice.PreviewLine;
import com.baribhara.invoice.RunPreview;
import com.baribhara.invoice.RunPreviewService;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** What a dry run found: sums by what differs, and the leases behind them. */
@Named
@RequestScoped
public class PreviewBean {
    private static final Set<String> SORTABLE = Set.of("lease", "difference");

    private final RunPreviewService previews;
    private final RunBean run;
    private final ListState list;
    private final ParkedWords words;
    private RunPreview shown;
    private Page<PreviewLine> lines;

    protected PreviewBean() {
        this(null, null, null, null);
    }

    @Inject
    public PreviewBean(RunPreviewService previews, RunBean run, ListState list, ParkedWords words) {
        this.previews = previews;
        this.run = run;
        this.list = list;
        this.words = words;
    }

    public RunPreview getShown() {
        if (shown == null) {
            shown = previews.of(runId());
        }
        return shown;
    }

    /** The change whose leases are asked for, null for all that differ. */
    public PreviewChange getChange() {
        return list.read("change", PreviewChange::valueOf);
    }

    public Page<PreviewLine> getLines() {
        if (lines == null) {
            lines = search();
        }
        return lines;
    }

    private Page<PreviewLine> search() {
        try {
            return previews.lines(runId(), getChange(), list.request("lease", SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return previews.lines(runId(), getChange(), list.request("lease", SORTABLE));
        }
    }

    /** Why a lease would be parked. */
    public String reason(PreviewLine line) {
        return words.reason(new ParkedLease(
                line.lease(),
                line.leaseCode(),
                line.obstacle().month(),
                ParkedKind.MONTH,
                line.obstacle().reason(),
                line.obstacle().args(),
                null));
    }

    private InvoiceRunId runId() {
        return run.getShown().id();
    }
}
