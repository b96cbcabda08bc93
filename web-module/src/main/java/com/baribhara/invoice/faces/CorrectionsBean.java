package com.baribhara.invoice.faces;

import com.baribhara.invoice.CorrectionRequestFilter;
import com.baribhara.invoice.CorrectionRequestService;
import com.baribhara.invoice.CorrectionRequestStatus;
import com.baribhara.invoice.CorrectionRequestView;
import com.baribhara.invoice.ReceiptReversalService;
import com.baribhara.shared.Money;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.list.Column;
import com.baribhara.shared.web.list.Lists;
import com.baribhara.shared.web.list.OfficeList;
import com.baribhara.shared.web.list.ShownList;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Corrections that wait, or waited, for a second person. */
@Named
@RequestScoped
public class CorrectionsBean implements OfficeList<CorrectionRequestView> {
    private final CorrectionRequestService requests;
    private final ReceiptReversalService reversals;
    private final Lists lists;
    private ShownList<CorrectionRequestView> shown;
    private Long waiting;
    private List<LeaseId> receipts;

    protected CorrectionsBean() {
        this(null, null, null);
    }

    @Inject
    public CorrectionsBean(CorrectionRequestService requests, ReceiptReversalService reversals, Lists lists) {
        this.requests = requests;
        this.reversals = reversals;
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
            waiting = requests.waiting() + getReceipts().size();
        }
        return waiting;
    }

    /** The leases of which a receipt is to be taken back, when the reader says yes. */
    public List<LeaseId> getReceipts() {
        if (receipts == null) {
            receipts = reversals.waiting();
        }
        return receipts;
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
        return List.of(
                column("invoice", "inv.one", one -> one.number().toString()).in("b-c-sub"),
                column("tenant", "col.tenant", one -> lists.words().pick(one.billTo(), one.billToBn()))
                        .in("b-c-main"),
                column("kind", "credit.kind", this::kind).in("b-c-wide"),
                column("status", "col.status", this::status).in("b-c-state"),
                column("requested", "correction.asked", one -> one.requestedAt().toLocalDate())
                        .sorted()
                        .in("b-nowrap b-c-more"),
                column("by", "correction.by", CorrectionRequestView::requestedBy)
                        .in("b-c-wide"),
                column("total", "col.total", CorrectionRequestView::total).in("b-right b-c-amount"));
    }

    private static Column<CorrectionRequestView> column(
            String name, String label, Function<CorrectionRequestView, ?> value) {
        return Column.of(name, label, value);
    }

    private String kind(CorrectionRequestView one) {
        return lists.words().text("credit-note.kind." + one.correction().kind());
    }

    private String status(CorrectionRequestView one) {
        return lists.words().text("status.correction." + one.status());
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
