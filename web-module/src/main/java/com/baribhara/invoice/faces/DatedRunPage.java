package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunStatus;
import com.baribhara.invoice.RunUnderWay;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The page of one run that looks ahead to a day: its preview, its progress, what it posted.
 *
 * @param <L> a line of its list
 */
public abstract class DatedRunPage<L> {
    private static final int WHOLE = 100;
    private static final Set<String> SORTABLE = Set.of("lease");

    private final InvoiceRunService runs;
    private final InvoiceMonthlyRun any;
    private final FormMessages messages;
    private final ListState list;
    private final String id;
    private InvoiceRunView shown;
    private Page<L> lines;
    private String underWay;

    protected DatedRunPage(InvoiceRunService runs, InvoiceMonthlyRun any, FormMessages messages, ListState list) {
        this.runs = runs;
        this.any = any;
        this.messages = messages;
        this.list = list;
        this.id = list == null ? null : list.get("id");
    }

    protected abstract RunKind kind();

    /** Its address, without the id. */
    protected abstract String page();

    /** Begins a run that posts. */
    protected abstract InvoiceRunId start(LocalDate asOf);

    protected abstract Page<L> lines(InvoiceRunId run, PageRequest page);

    /** From the preview on to the real thing. */
    public String post() {
        return change(() -> start(getShown().asOf()));
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
            return page() + "?faces-redirect=true&id=" + act.get();
        } catch (RunUnderWay busy) {
            underWay = busy.args().get(0);
            return null;
        } catch (Refusal refused) {
            return messages.refuse(refused, "run");
        }
    }

    public InvoiceRunView getShown() {
        if (shown == null) {
            shown = runs.get(runId(), kind());
        }
        return shown;
    }

    public Page<L> getLines() {
        if (lines == null) {
            lines = search();
        }
        return lines;
    }

    private Page<L> search() {
        try {
            return lines(runId(), list.request("lease", SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return lines(runId(), list.request("lease", SORTABLE));
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
