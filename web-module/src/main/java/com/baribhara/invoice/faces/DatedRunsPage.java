package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunFilter;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import com.baribhara.shared.web.TypedIn;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Chooses the day that a run shall look ahead to, previews it, and lists the runs of its kind before. */
public abstract class DatedRunsPage {
    private static final String LATEST_FIRST = "-startedAt";
    private static final Set<String> SORTABLE = Set.of("startedAt");

    private final InvoiceRunService runs;
    private final FormMessages messages;
    private final Submission submission;
    private final ListState list;
    private String date;
    private Page<InvoiceRunView> earlier;

    protected DatedRunsPage(InvoiceRunService runs, FormMessages messages, Submission submission, ListState list) {
        this.runs = runs;
        this.messages = messages;
        this.submission = submission;
        this.list = list;
    }

    protected abstract InvoiceRunFilter filter();

    /** The address of one run, without its id. */
    protected abstract String page();

    /** Begins a run that posts nothing. */
    protected abstract InvoiceRunId look(LocalDate day);

    /** Works out what would be posted, without posting any. */
    public String preview() {
        try {
            TypedIn typed = new TypedIn();
            LocalDate day = typed.day("date", date);
            typed.refuse();
            UUID run = submission.once(() -> look(day).value());
            return page() + "?faces-redirect=true&id=" + run;
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
            return runs.list(filter(), list.request(LATEST_FIRST, SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return runs.list(filter(), list.request(LATEST_FIRST, SORTABLE));
        }
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }
}
