package com.baribhara.web.office;

import com.baribhara.shared.ChangedMeanwhile;
import com.baribhara.shared.Expected;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.Difference;
import com.baribhara.shared.web.EntityTags;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.ListState;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A lease to be changed: a draft wholly, one that has been billed in what its next bills will say. */
@Named
@RequestScoped
public class LeaseFormBean {
    private final LeaseService leases;
    private final FormMessages messages;
    private final Formats formats;
    private final LeaseForm form;
    private final String id;
    private String seen;
    private LeaseView shown;
    private LocalDate billedUntil;
    private List<Difference> differences = List.of();

    protected LeaseFormBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public LeaseFormBean(
            LeaseService leases, FormMessages messages, Formats formats, HttpServletRequest request, ListState list) {
        this.leases = leases;
        this.messages = messages;
        this.formats = formats;
        this.form = request == null ? null : LeaseForm.of(request, formats);
        this.id = list == null ? null : list.get("id");
    }

    /** Fills the form with the lease as it is. */
    public void load() {
        form.fill(getShown(), formats);
        seen = state(shown);
    }

    public String save() {
        try {
            leases.change(
                    known(),
                    form.read(getBilledUntil() == null ? null : getShown()),
                    Expected.that(present -> state(present).equals(seen)));
            return "/tenant/lease.xhtml?faces-redirect=true&id=" + known();
        } catch (ChangedMeanwhile stale) {
            seen = state(getShown());
            differences = form.differences(shown, formats);
            return messages.refuse(stale, "form");
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private LeaseId known() {
        return AddressedId.of("lease", id, LeaseId::valueOf);
    }

    private static String state(LeaseView lease) {
        return EntityTags.of(lease.toString().getBytes(StandardCharsets.UTF_8));
    }

    public LeaseView getShown() {
        if (shown == null) {
            shown = leases.get(known());
            billedUntil = leases.billedUntil(known()).orElse(null);
        }
        return shown;
    }

    /** The last day that stands on a bill, null while there is none: it decides what may still be changed. */
    public LocalDate getBilledUntil() {
        getShown();
        return billedUntil;
    }

    /** Whether bills rest on this charge, so that only its end may be set. */
    public boolean kept(ChargeRow row) {
        return getBilledUntil() != null
                && shown.charges().stream().anyMatch(charge -> charge.code().equals(row.getCode()));
    }

    /** A row that bills rest on as it was agreed: what the form sends of it is its end alone. */
    public ChargeRow agreed(ChargeRow row) {
        return getShown().charges().stream()
                .filter(charge -> charge.code().equals(row.getCode()))
                .findFirst()
                .map(charge -> ChargeRow.of(charge, formats))
                .orElse(row);
    }

    public LeaseForm getForm() {
        return form;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

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
