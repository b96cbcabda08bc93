package com.baribhara.invoice.faces;

import com.baribhara.invoice.CorrectInvoice;
import com.baribhara.invoice.CorrectionOutcome;
import com.baribhara.invoice.CorrectionPreview;
import com.baribhara.invoice.CorrectionService;
import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceService;
import com.baribhara.invoice.InvoiceView;
import com.baribhara.invoice.LeftOfLine;
import com.baribhara.invoice.LineCredit;
import com.baribhara.invoice.LineKind;
import com.baribhara.shared.ChangedMeanwhile;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Seen;
import com.baribhara.shared.web.Submission;
import com.baribhara.shared.web.TypedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An invoice to be corrected: what is to be taken back, then what comes of it, then the word that does it. */
@Named
@RequestScoped
public class CorrectBean {
    private final InvoiceService invoices;
    private final CorrectionService corrections;
    private final FormMessages messages;
    private final Submission submission;
    private final String id;
    private InvoiceView shown;
    private List<Row> rows;
    private String kind = CreditNoteKind.GOODWILL.name();
    private String reason;
    private String seen;
    private String looked;
    private CorrectionPreview preview;

    protected CorrectBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public CorrectBean(
            InvoiceService invoices,
            CorrectionService corrections,
            FormMessages messages,
            Submission submission,
            ListState list) {
        this.invoices = invoices;
        this.corrections = corrections;
        this.messages = messages;
        this.submission = submission;
        this.id = list == null ? null : list.get("id");
    }

    /** A line of the invoice and what was typed beside it. */
    public static final class Row {
        private final LeftOfLine left;
        private String amount;

        Row(LeftOfLine left) {
            this.left = left;
        }

        public LeftOfLine getLeft() {
            return left;
        }

        public String getAmount() {
            return amount;
        }

        public void setAmount(String amount) {
            this.amount = amount;
        }
    }

    public void load() {
        seen = Seen.of(getShown());
    }

    /** Shows what would come of it. */
    public String look() {
        try {
            show(command());
            return null;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    /** Does what was looked at; what was typed since then is looked at first. */
    public String issue() {
        try {
            CorrectInvoice command = command();
            if (!Seen.of(command).equals(looked)) {
                show(command);
                return null;
            }
            Made made = new Made();
            String thing = submission
                    .once(() -> made.of(corrections.correct(command, Seen.as(seen))))
                    .toString();
            return (made.waits() ? "/invoice/correction.xhtml" : "/invoice/credit-note.xhtml")
                    + "?faces-redirect=true&id=" + thing;
        } catch (ChangedMeanwhile stale) {
            shown = null;
            load();
            return messages.refuse(stale, "form");
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    /** Sent twice, the form does not say again what came of it: a credit note is what mostly does. */
    private static final class Made {
        private CorrectionOutcome outcome;

        UUID of(CorrectionOutcome came) {
            outcome = came;
            return came.issued() ? came.note().value() : came.request().value();
        }

        boolean waits() {
            return outcome != null && !outcome.issued();
        }
    }

    private void show(CorrectInvoice command) {
        preview = corrections.preview(command);
        looked = Seen.of(command);
    }

    /** Nothing typed beside any line means all that is left. */
    private CorrectInvoice command() {
        TypedIn typed = new TypedIn();
        List<LineCredit> lines = new ArrayList<>();
        boolean some = false;
        for (int i = 0; i < getRows().size(); i++) {
            Row row = rows.get(i);
            Money net = typed.money("lines[" + i + "].net", row.getAmount());
            some |= net != null;
            lines.add(new LineCredit(row.getLeft().number(), net == null ? Money.ZERO : net));
        }
        typed.refuse();
        return new CorrectInvoice(known(), CreditNoteKind.valueOf(kind), some ? lines : null, reason);
    }

    private InvoiceId known() {
        return AddressedId.of("invoice", id, InvoiceId::valueOf);
    }

    public InvoiceView getShown() {
        if (shown == null) {
            shown = invoices.get(known());
        }
        return shown;
    }

    /** The lines of which something is left. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = corrections.left(known()).stream()
                    .filter(line -> line.net().positive())
                    .map(Row::new)
                    .toList();
        }
        return rows;
    }

    /** Those that this invoice can take. */
    public List<CreditNoteKind> getKinds() {
        List<CreditNoteKind> kinds = new ArrayList<>(List.of(CreditNoteKind.GOODWILL));
        if (getRows().stream().anyMatch(row -> row.getLeft().line().kind() == LineKind.LATE_FEE)) {
            kinds.add(CreditNoteKind.WAIVER);
        }
        if (getShown().outstanding().positive()) {
            kinds.add(CreditNoteKind.WRITE_OFF);
        }
        if (shown.outstanding().equals(shown.total())
                && shown.standing().credited().zero()) {
            kinds.add(CreditNoteKind.VOID);
        }
        return kinds;
    }

    public CorrectionPreview getPreview() {
        return preview;
    }

    /** What it comes to, above zero, as people say it. */
    public Money getAmount() {
        return preview.total().negated();
    }

    public String getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getLooked() {
        return looked;
    }

    public void setLooked(String looked) {
        this.looked = looked;
    }
}
