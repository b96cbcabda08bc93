package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RequestUtilityRun;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunStatus;
import com.baribhara.invoice.RunUnderWay;
import com.baribhara.invoice.UtilityLineView;
import com.baribhara.invoice.UtilityRunService;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.invoice.batch.UtilityRun;
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

/** One run that bills readings: its preview, its progress, what it billed. */
@Named
@RequestScoped
public class UtilityRunBean {
    private static final int WHOLE = 100;
    private static final Set<String> SORTABLE = Set.of("lease");

    private final InvoiceRunService runs;
    private final UtilityRunService utilities;
    private final UtilityRun job;
    private final InvoiceMonthlyRun any;
    private final FormMessages messages;
    private final ListState list;
    private final String id;
    private InvoiceRunView shown;
    private Page<UtilityLineView> lines;
    private String underWay;

    protected UtilityRunBean() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public UtilityRunBean(
            InvoiceRunService runs,
            UtilityRunService utilities,
            UtilityRun job,
            InvoiceMonthlyRun any,
            FormMessages messages,
            ListState list) {
        this.runs = runs;
        this.utilities = utilities;
        this.job = job;
        this.any = any;
        this.messages = messages;
        this.list = list;
        this.id = list == null ? null : list.get("id");
    }

    /** From the preview on to the real thing. */
    public String post() {
        return change(() -> job.start(new RequestUtilityRun(getShown().asOf(), false)));
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
            return "/invoice/utility-run.xhtml?faces-redirect=true&id=" + act.get();
        } catch (RunUnderWay busy) {
            underWay = busy.args().get(0);
            return null;
        } catch (Refusal refused) {
            return messages.refuse(refused, "run");
        }
    }

    public InvoiceRunView getShown() {
        if (shown == null) {
            shown = runs.get(runId(), RunKind.UTILITIES);
        }
        return shown;
    }

    public Page<UtilityLineView> getLines() {
        if (lines == null) {
            lines = search();
        }
        return lines;
    }

    private Page<UtilityLineView> search() {
        try {
            return utilities.lines(runId(), list.request("lease", SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return utilities.lines(runId(), list.request("lease", SORTABLE));
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
