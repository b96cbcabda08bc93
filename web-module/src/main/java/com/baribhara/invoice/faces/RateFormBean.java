package com.baribhara.invoice.faces;

import com.baribhara.invoice.rates.RateKind;
import com.baribhara.invoice.rates.RateVersionId;
import com.baribhara.invoice.rates.RateVersionView;
import com.baribhara.invoice.rates.RatesService;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Seen;
import com.baribhara.shared.web.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;

/** A new version of a rate, or one that has not begun as it is changed. */
@Named
@RequestScoped
public class RateFormBean {
    private final RatesService rates;
    private final FormMessages messages;
    private final Formats formats;
    private final Submission submission;
    private final String kind;
    private final String id;
    private final RateForm form = new RateForm();
    private String seen;

    protected RateFormBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public RateFormBean(
            RatesService rates, FormMessages messages, Formats formats, Submission submission, ListState list) {
        this.rates = rates;
        this.messages = messages;
        this.formats = formats;
        this.submission = submission;
        this.kind = list == null ? null : list.get("kind");
        this.id = list == null ? null : list.get("id");
    }

    /** Fills the form with the version that is to be changed; a new one begins empty. */
    public void load() {
        if (id == null) {
            rates.get(getKind(), null);
            return;
        }
        RateVersionView shown = rates.version(getKind(), version());
        form.fill(shown.terms(), formats);
        seen = Seen.of(shown);
    }

    public String save() {
        try {
            if (id == null) {
                submission.once(
                        () -> rates.enter(getKind(), form.read(), form.isLate()).value());
            } else {
                rates.change(getKind(), version(), form.read(), Seen.as(seen));
            }
            return "/invoice/rate.xhtml?faces-redirect=true&kind=" + getKind();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private RateVersionId version() {
        return AddressedId.of("rate-version", id, RateVersionId::valueOf);
    }

    public RateKind getKind() {
        return AddressedId.of("rate-kind", kind, RateKind::valueOf);
    }

    /** Whether this kind has such a field. */
    public boolean asks(String field) {
        return getKind().fields().stream().anyMatch(one -> one.field().equals(field));
    }

    /** The numbers of the months by their names, from January on. */
    public Map<String, String> getMonthChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String name : formats.getMonthNames().split(",")) {
            choices.put(name, String.valueOf(choices.size() + 1));
        }
        return choices;
    }

    public RateForm getForm() {
        return form;
    }

    /** Null for a new version. */
    public String getId() {
        return id;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
