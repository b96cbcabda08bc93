package com.baribhara.invoice.faces;

import com.baribhara.invoice.EscalationLineView;
import com.baribhara.invoice.EscalationRunService;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RequestEscalationRun;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunStatus;
import com.baribhara.invoice.RunUnderWay;
import com.baribhara.invoice.batch.EscalationRun;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.function.Supplier;

/** One run of escalations: its preview, its progress, what it posted. */
@Named
@RequestScoped
public class EscalationRunBean {
    private static final int WHOLE = 100;
    private static final Set<String> SORTABLE = Set.of("lease");

    private final InvoiceRunService runs;
    private final EscalationRunService steps;
    private final EscalationRun job;
    private final InvoiceMonthlyRun any;
    private final FormMessages messages;
    private final ListState list;
    private final String id;
    private InvoiceRunView shown;
    private Page<EscalationLineView> lines;
    private String underWay;

    protected EscalationRunBean() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public EscalationRunBean(
            InvoiceRunService runs,
            EscalationRunService steps,
            EscalationRun job,
            InvoiceMonthlyRun any,
            FormMessages messages,
            ListState list) {
        this.runs = runs;
        this.steps = steps;
        this.job = job;
        this.any = any;
        this.messages = messages;
        this.list = list;
        this.id = list == null ? null : list.get("id");
    }

    /** From the preview on to the real thing. */
    public String post() {
        return change(() -> job.start(new RequestEscalationRun(getShown().asOf(), false)));
    }

    public String stop() {
        return change(() -> {
            any.stop(runId());
            return runId();
        });
    }

    public String restart() {
        return change(() -> {
            any.restart(runId());
            return runId();
        });
    }

    private String change(Supplier<InvoiceRunId> act) {
        try {
            return "/invoice/escalation-run.xhtml?faces-redirect=true&id=" + act.get();
        } catch (RunUnderWay busy) {
            underWay = busy.args().get(0);
            return null;
        } catch (Refusal refused) {
            return messages.refuse(refused, "run");
        }
    }

    public InvoiceRunView getShown() {
        if (shown == null) {
            shown = runs.get(runId(), RunKind.ESCALATIONS);
        }
        return shown;
    }

    public Page<EscalationLineView> getLines() {
        if (lines == null) {
            lines = search();
        }
        return lines;
    }

    private Page<EscalationLineView> search() {
        try {
            return steps.steps(runId(), list.request("lease", SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return steps.steps(runId(), list.request("lease", SORTABLE));
        }
    }

    public boolean isUnderWay() {
        return getShown().status() == RunStatus.RUNNING;
    }

    /** Whether what is left can be taken up again. */
    public boolean isInterrupted() {
        return getShown().status() == RunStatus.STOPPED || getShown().status() == RunStatus.FAILED;
    }

    public int getPercent() {
        int expected = getShown().expected();
        return expected == 0 ? 0 : (int) Math.min(WHOLE, (long) getShown().leases() * WHOLE / expected);
    }

    /** The run that is in the way, or null. */
    public String getUnderWayRun() {
        return underWay;
    }

    private InvoiceRunId runId() {
        return AddressedId.of("invoice-run", id, InvoiceRunId::valueOf);
    }
}
