package com.baribhara.invoice.faces;

import com.baribhara.invoice.CorrectionRequestFilter;
import com.baribhara.invoice.CorrectionRequestService;
import com.baribhara.invoice.CorrectionRequestStatus;
import com.baribhara.invoice.CorrectionRequestView;
import com.baribhara.shared.Money;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.list.Column;
import com.baribhara.shared.web.list.Lists;
import com.baribhara.shared.web.list.OfficeList;
import com.baribhara.shared.web.list.ShownList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Corrections that wait, or waited, for a second person. */
@Named
@RequestScoped
public class CorrectionsBean implements OfficeList<CorrectionRequestView> {
    private final CorrectionRequestService requests;
    private final Lists lists;
    private ShownList<CorrectionRequestView> shown;
    private Long waiting;

    protected CorrectionsBean() {
        this(null, null);
    }

    @Inject
    public CorrectionsBean(CorrectionRequestService requests, Lists lists) {
        this.requests = requests;
        this.lists = lists;
    }

    public ShownList<CorrectionRequestView> getShown() {
        if (shown == null) {
            shown = lists.show(this);
        }
        return shown;
    }

    /** How many wait for the reader's own answer. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = requests.waiting();
        }
        return waiting;
    }

    public CorrectionRequestStatus[] getStatuses() {
        return CorrectionRequestStatus.values();
    }

    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public String title() {
        return "correction.list";
    }

    @Override
    public String usualOrder() {
        return "-requested";
    }

    @Override
    public List<Column<CorrectionRequestView>> columns() {
        Formats text = lists.words();
        return List.of(
                Column.of(
                                "invoice",
                                "inv.one",
                                (CorrectionRequestView one) -> one.number().toString())
                        .in("b-c-sub"),
                Column.of(
                                "tenant",
                                "col.tenant",
                                (CorrectionRequestView one) -> text.pick(one.billTo(), one.billToBn()))
                        .in("b-c-main"),
                Column.of(
                                "kind",
                                "credit.kind",
                                (CorrectionRequestView one) -> text.text(
                                        "credit-note.kind." + one.correction().kind()))
                        .in("b-c-wide"),
                Column.of(
                                "status",
                                "col.status",
                                (CorrectionRequestView one) -> text.text("status.correction." + one.status()))
                        .in("b-c-state"),
                Column.of(
                                "requested",
                                "correction.asked",
                                (CorrectionRequestView one) -> one.requestedAt().toLocalDate())
                        .sorted()
                        .in("b-nowrap b-c-more"),
                Column.of("by", "correction.by", CorrectionRequestView::requestedBy)
                        .in("b-c-wide"),
                Column.of("total", "col.total", CorrectionRequestView::total).in("b-right b-c-amount"));
    }

    @Override
    public String statusText() {
        return lists.status("correction");
    }

    @Override
    public Page<CorrectionRequestView> page(PageRequest page) {
        CorrectionRequestStatus status = lists.state().read("status", CorrectionRequestStatus::valueOf);
        return requests.list(new CorrectionRequestFilter(null, status), page);
    }

    @Override
    public UUID id(CorrectionRequestView one) {
        return one.id().value();
    }

    @Override
    public Money amount(CorrectionRequestView one) {
        return one.total();
    }
}
