package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunFilter;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RequestUtilityRun;
import com.baribhara.invoice.batch.UtilityRun;
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

/** Chooses the day up to which readings shall be billed, and lists the runs before. */
@Named
@RequestScoped
public class UtilitiesBean {
    private static final String LATEST_FIRST = "-startedAt";
    private static final Set<String> SORTABLE = Set.of("startedAt");

    private final InvoiceRunService runs;
    private final UtilityRun job;
    private final FormMessages messages;
    private final Submission submission;
    private final ListState list;
    private String date;
    private Page<InvoiceRunView> earlier;

    protected UtilitiesBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public UtilitiesBean(
            InvoiceRunService runs, UtilityRun job, FormMessages messages, Submission submission, ListState list) {
        this.runs = runs;
        this.job = job;
        this.messages = messages;
        this.submission = submission;
        this.list = list;
    }

    /** Works out what would be billed, without billing any. */
    public String preview() {
        try {
            TypedIn typed = new TypedIn();
            LocalDate day = typed.day("date", date);
            typed.refuse();
            UUID run = submission.once(
                    () -> job.start(new RequestUtilityRun(day, true)).value());
            return "/invoice/utility-run.xhtml?faces-redirect=true&id=" + run;
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
            return runs.list(InvoiceRunFilter.UTILITIES, list.request(LATEST_FIRST, SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return runs.list(InvoiceRunFilter.UTILITIES, list.request(LATEST_FIRST, SORTABLE));
        }
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }
}
