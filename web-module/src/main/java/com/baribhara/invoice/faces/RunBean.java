package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.ParkedLease;
import com.baribhara.invoice.RunStatus;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.Pager;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** One run: its numbers while it works, its result, and the leases it had to park. */
@Named
@ViewScoped
public class RunBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final int WHOLE = 100;

    private final InvoiceRunService runs;
    private final InvoiceMonthlyRun job;
    private final FormMessages messages;
    private String id;
    private String trail;
    private transient InvoiceRunView shown;
    private transient Page<ParkedLease> parked;

    protected RunBean() {
        this(null, null, null);
    }

    @Inject
    public RunBean(InvoiceRunService runs, InvoiceMonthlyRun job, FormMessages messages) {
        this.runs = runs;
        this.job = job;
        this.messages = messages;
    }

    /** Asked for by the page every second; when all is done it opens itself anew, to show the result. */
    public void look() throws IOException {
        shown = null;
        if (!isUnderWay()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/invoice/run.xhtml?id=" + id);
        }
    }

    public String stop() {
        return change(() -> job.stop(runId()));
    }

    public String restart() {
        return change(() -> job.restart(runId()));
    }

    private String change(Runnable act) {
        try {
            act.run();
            return "/invoice/run.xhtml?faces-redirect=true&id=" + id;
        } catch (Refusal refused) {
            return messages.refuse(refused, "run");
        }
    }

    public InvoiceRunView getShown() {
        if (shown == null) {
            shown = runs.get(runId());
        }
        return shown;
    }

    public Page<ParkedLease> getParked() {
        if (parked == null) {
            parked = runs.parked(runId(), getPager().request(null));
        }
        return parked;
    }

    public Pager getPager() {
        return new Pager(trail, ROWS);
    }

    public boolean isUnderWay() {
        return getShown().status() == RunStatus.RUNNING;
    }

    /** Whether what is left can be taken up again. */
    public boolean isInterrupted() {
        return getShown().status() == RunStatus.STOPPED || getShown().status() == RunStatus.FAILED;
    }

    public int getDone() {
        return getShown().billed() + getShown().unchanged() + getShown().parked();
    }

    public int getPercent() {
        int leases = getShown().leases();
        return leases == 0 ? 0 : (int) Math.min(WHOLE, (long) getDone() * WHOLE / leases);
    }

    private InvoiceRunId runId() {
        try {
            return InvoiceRunId.valueOf(String.valueOf(id));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("invoice-run", id);
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTrail() {
        return trail;
    }

    public void setTrail(String trail) {
        this.trail = trail;
    }
}
