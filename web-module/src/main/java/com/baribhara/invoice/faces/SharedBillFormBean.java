package com.baribhara.invoice.faces;

import com.baribhara.invoice.sharing.EnterSharedBill;
import com.baribhara.invoice.sharing.SharedBillId;
import com.baribhara.invoice.sharing.SharedBillKind;
import com.baribhara.invoice.sharing.SharedBillPart;
import com.baribhara.invoice.sharing.SharedBillPartService;
import com.baribhara.invoice.sharing.SharedBillService;
import com.baribhara.invoice.sharing.SharedBillView;
import com.baribhara.invoice.sharing.Vacancy;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.ChangedMeanwhile;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.Seen;
import com.baribhara.shared.web.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A bill of a building is entered, or corrected: what it says, what would fall to whom, then the word that does it. */
@Named
@RequestScoped
public class SharedBillFormBean {
    private final SharedBillService bills;
    private final SharedBillPartService parts;
    private final SharedBillAddress address;
    private final PartRows rows;
    private final FormMessages messages;
    private final Submission submission;
    private final Clock clock;
    private SharedBillForm form;
    private String seen;
    private String looked;
    private EnterSharedBill command;
    private List<SharedBillPart> preview;
    private List<PartRow> shownRows;

    protected SharedBillFormBean() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public SharedBillFormBean(
            SharedBillService bills,
            SharedBillPartService parts,
            SharedBillAddress address,
            PartRows rows,
            FormMessages messages,
            Submission submission,
            Clock clock) {
        this.bills = bills;
        this.parts = parts;
        this.address = address;
        this.rows = rows;
        this.messages = messages;
        this.submission = submission;
        this.clock = clock;
    }

    /** Shows what would fall to whom. */
    public String look() {
        try {
            show(command());
            return null;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    /** Does what was looked at; what is other by now is looked at first. */
    public String save() {
        try {
            EnterSharedBill wanted = command();
            if (!Seen.of(bills.preview(wanted)).equals(looked)) {
                show(wanted);
                return null;
            }
            UUID id = submission.once(() -> done(wanted));
            return "/invoice/shared-bill.xhtml?faces-redirect=true&id=" + id;
        } catch (ChangedMeanwhile stale) {
            address.forget();
            seen = null;
            return messages.refuse(stale, "form");
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private UUID done(EnterSharedBill wanted) {
        SharedBillView bill = address.bill();
        if (bill == null) {
            return bills.post(wanted).value();
        }
        SharedBillId id = bill.head().id();
        bills.correct(id, wanted.terms(), getForm().getReason(), Seen.as(seen));
        return id.value();
    }

    private void show(EnterSharedBill wanted) {
        preview = bills.preview(wanted);
        command = wanted;
        looked = Seen.of(preview);
    }

    private EnterSharedBill command() {
        SharedBillView bill = address.bill();
        return getForm()
                .command(
                        address.property(),
                        address.basis(),
                        bill == null ? null : bill.head().kind());
    }

    public SharedBillForm getForm() {
        if (form == null) {
            form = new SharedBillForm();
            if (address.bill() == null) {
                form.month(BillingMonth.of(Dhaka.today(clock)).previous(), messages);
            } else {
                form.fill(address.bill().head(), messages);
            }
            if (address.basis().told()) {
                form.units(parts.units(address.property()), address.told(), address::written);
            }
        }
        return form;
    }

    public SharedBillKind[] getKinds() {
        return SharedBillKind.values();
    }

    public Vacancy[] getVacancies() {
        return Vacancy.values();
    }

    /** Null before it was looked at. */
    public List<PartRow> getRows() {
        if (shownRows == null && preview != null) {
            shownRows = rows.of(command.number(), command.terms(), preview, parts.bearers(preview), Map.of());
        }
        return shownRows;
    }

    /** Of what was looked at, all of it. */
    public Money getWhole() {
        return command.terms().amount();
    }

    /** Of what was looked at, the landlord's. */
    public Money getLandlord() {
        return SharedBillView.landlords(preview);
    }

    /** Of a correction the bill as it was when the form was filled. */
    public String getSeen() {
        return seen == null && address.bill() != null ? Seen.of(address.bill()) : seen;
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
