package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunFilter;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RequestEscalationRun;
import com.baribhara.invoice.batch.EscalationRun;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import com.baribhara.shared.web.TypedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Chooses the day as of which rents shall be raised, and lists the runs before. */
@Named
@RequestScoped
public class EscalationsBean {
    private static final String LATEST_FIRST = "-startedAt";
    private static final Set<String> SORTABLE = Set.of("startedAt");

    private final InvoiceRunService runs;
    private final EscalationRun job;
    private final FormMessages messages;
    private final Submission submission;
    private final ListState list;
    private String date;
    private Page<InvoiceRunView> earlier;

    protected EscalationsBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public EscalationsBean(
            InvoiceRunService runs, EscalationRun job, FormMessages messages, Submission submission, ListState list) {
        this.runs = runs;
        this.job = job;
        this.messages = messages;
        this.submission = submission;
        this.list = list;
    }

    /** Works the steps out without posting any. */
    public String preview() {
        try {
            TypedIn typed = new TypedIn();
            LocalDate day = typed.day("date", date);
            typed.refuse();
            UUID run = submission.once(
                    () -> job.start(new RequestEscalationRun(day, true)).value());
            return "/invoice/escalation-run.xhtml?faces-redirect=true&id=" + run;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public Page<InvoiceRunView> getEarlier() {
        if (earlier == null) {
            earlier = search();
        }
        return earlier;
    }

    private Page<InvoiceRunView> search() {
        try {
            return runs.list(InvoiceRunFilter.ESCALATIONS, list.request(LATEST_FIRST, SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return runs.list(InvoiceRunFilter.ESCALATIONS, list.request(LATEST_FIRST, SORTABLE));
        }
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }
}
