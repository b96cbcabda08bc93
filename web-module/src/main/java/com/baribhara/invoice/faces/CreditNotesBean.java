package com.baribhara.invoice.faces;

import com.baribhara.invoice.CreditNoteFilter;
import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.CreditNoteService;
import com.baribhara.invoice.CreditNoteView;
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

/** The list of credit notes. */
@Named
@RequestScoped
public class CreditNotesBean implements OfficeList<CreditNoteView> {
    private final CreditNoteService notes;
    private final CreditNoteBean words;
    private final Lists lists;
    private ShownList<CreditNoteView> shown;

    protected CreditNotesBean() {
        this(null, null, null);
    }

    @Inject
    public CreditNotesBean(CreditNoteService notes, CreditNoteBean words, Lists lists) {
        this.notes = notes;
        this.words = words;
        this.lists = lists;
    }

    public ShownList<CreditNoteView> getShown() {
        if (shown == null) {
            shown = lists.show(this);
        }
        return shown;
    }

    public CreditNoteKind[] getKinds() {
        return CreditNoteKind.values();
    }

    @Override
    public String name() {
        return "credit-notes";
    }

    @Override
    public String title() {
        return "credit.title";
    }

    @Override
    public String usualOrder() {
        return "-number";
    }

    @Override
    public List<Column<CreditNoteView>> columns() {
        Formats text = lists.words();
        return List.of(
                Column.of(
                                "number",
                                "col.number",
                                (CreditNoteView one) -> one.number().toString())
                        .sorted()
                        .in("b-c-sub"),
                Column.of("tenant", "col.tenant", (CreditNoteView one) -> text.pick(one.billTo(), one.billToBn()))
                        .in("b-c-main"),
                Column.of("kind", "credit.kind", (CreditNoteView one) -> text.text("credit-note.kind." + one.kind()))
                        .in("b-c-state"),
                Column.of("month", "run.month", CreditNoteView::month).in("b-c-wide b-nowrap"),
                Column.of("issued", "inv.issued", CreditNoteView::issued)
                        .sorted()
                        .in("b-nowrap b-c-more"),
                Column.of("reason", "credit.reason", words::reason).in("b-c-wide"),
                Column.of("total", "col.total", CreditNoteView::total).in("b-right b-c-amount"));
    }

    @Override
    public Page<CreditNoteView> page(PageRequest page) {
        CreditNoteKind kind = lists.state().read("kind", CreditNoteKind::valueOf);
        return notes.list(new CreditNoteFilter(null, null, null, null, kind), page);
    }

    @Override
    public UUID id(CreditNoteView one) {
        return one.id().value();
    }

    @Override
    public Money amount(CreditNoteView one) {
        return one.total();
    }
}
