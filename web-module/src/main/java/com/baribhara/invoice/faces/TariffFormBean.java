package com.baribhara.invoice.faces;

import com.baribhara.invoice.rates.FixedItem;
import com.baribhara.invoice.rates.TariffService;
import com.baribhara.invoice.rates.TariffVersionId;
import com.baribhara.invoice.rates.TariffVersionView;
import com.baribhara.invoice.rates.TariffView;
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
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;

/** A new version of a tariff, begun from what holds; or one that has not begun as it is changed. */
@Named
@RequestScoped
public class TariffFormBean {
    private final TariffService tariffs;
    private final FormMessages messages;
    private final Formats formats;
    private final Submission submission;
    private final TariffForm form;
    private final String code;
    private final String id;
    private TariffView tariff;
    private String seen;

    protected TariffFormBean() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TariffFormBean(
            TariffService tariffs,
            FormMessages messages,
            Formats formats,
            Submission submission,
            HttpServletRequest request,
            ListState list) {
        this.tariffs = tariffs;
        this.messages = messages;
        this.formats = formats;
        this.submission = submission;
        this.form = request == null ? null : TariffForm.of(request);
        this.code = list == null ? null : list.get("code");
        this.id = list == null ? null : list.get("id");
    }

    public void load() {
        if (id != null) {
            TariffVersionView shown = tariffs.version(known(), version());
            form.fill(shown.terms(), true, formats);
            seen = Seen.of(shown);
        } else if (getTariff().now() != null) {
            form.fill(getTariff().now().terms(), false, formats);
        }
    }

    public String save() {
        try {
            if (id == null) {
                submission.once(
                        () -> tariffs.enter(known(), form.read(), form.isLate()).value());
            } else {
                tariffs.change(known(), version(), form.read(), Seen.as(seen));
            }
            return "/invoice/tariff.xhtml?faces-redirect=true&code="
                    + getTariff().code();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private String known() {
        return AddressedId.of("tariff", code, Function.identity());
    }

    private TariffVersionId version() {
        return AddressedId.of("tariff-version", id, TariffVersionId::valueOf);
    }

    public TariffView getTariff() {
        if (tariff == null) {
            tariff = tariffs.get(known(), null);
        }
        return tariff;
    }

    public FixedItem[] getItems() {
        return FixedItem.values();
    }

    public TariffForm getForm() {
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
