package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.ParkedLease;
import com.baribhara.invoice.RequestInvoiceRun;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunStatus;
import com.baribhara.invoice.RunUnderWay;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.function.Supplier;

/** One run, from its preview over its progress to its result and the leases it had to park. */
@Named
@RequestScoped
public class RunBean {
    private static final int WHOLE = 100;
    private static final int PREVIEW = 1;
    private static final int BILLING = 2;
    private static final int RESULT = 3;

    private final InvoiceRunService runs;
    private final InvoiceMonthlyRun job;
    private final FormMessages messages;
    private final ListState list;
    private String id;
    private String underWay;
    private InvoiceRunView shown;
    private Page<ParkedLease> parked;

    protected RunBean() {
        this(null, null, null, null);
    }

    @Inject
    public RunBean(InvoiceRunService runs, InvoiceMonthlyRun job, FormMessages messages, ListState list) {
        this.runs = runs;
        this.job = job;
        this.messages = messages;
        this.list = list;
        this.id = list == null ? null : list.get("id");
    }

    /** From the preview on to the real thing. */
    public String bill() {
        return change(() -> job.start(new RequestInvoiceRun(getShown().month(), false)));
    }

    /** Works the month out anew, after something was put right. */
    public String previewAgain() {
        return change(() -> job.start(new RequestInvoiceRun(getShown().month(), true)));
    }

    public String stop() {
        return change(() -> {
            job.stop(runId());
            return runId();
        });
    }

    public String restart() {
        return change(() -> {
            job.restart(runId());
            return runId();
        });
    }

    private String change(Supplier<InvoiceRunId> act) {
        try {
            return "/invoice/run.xhtml?faces-redirect=true&id=" + act.get();
        } catch (RunUnderWay busy) {
            underWay = busy.args().get(0);
            return null;
        } catch (Refusal refused) {
            return messages.refuse(refused, "run");
        }
    }

    public InvoiceRunView getShown() {
        if (shown == null) {
            shown = runs.get(runId(), RunKind.MONTHLY);
        }
        return shown;
    }

    public Page<ParkedLease> getParked() {
        if (parked == null) {
            parked = search();
        }
        return parked;
    }

    private Page<ParkedLease> search() {
        try {
            return runs.parked(runId(), list.request("month", Set.of("month")));
        } catch (NotFound none) {
            throw none;
        } catch (Refusal lost) {
            list.forgetTrail();
            return runs.parked(runId(), list.request("month", Set.of("month")));
        }
    }

    public boolean isUnderWay() {
        return getShown().status() == RunStatus.RUNNING;
    }

    /** Whether what is left can be taken up again. */
    public boolean isInterrupted() {
        return getShown().status() == RunStatus.STOPPED || getShown().status() == RunStatus.FAILED;
    }

    /** Which of the steps of the task this is. */
    public int getStep() {
        return getShown().dryRun() ? PREVIEW : isUnderWay() ? BILLING : RESULT;
    }

    public int getDone() {
        return getShown().billed() + getShown().unchanged() + getShown().parked();
    }

    public int getPercent() {
        int expected = getShown().expected();
        return expected == 0 ? 0 : (int) Math.min(WHOLE, (long) getDone() * WHOLE / expected);
    }

    private InvoiceRunId runId() {
        try {
            return InvoiceRunId.valueOf(String.valueOf(id));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("invoice-run", id);
        }
    }

    /** The run that is in the way, or null. */
    public String getUnderWayRun() {
        return underWay;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
