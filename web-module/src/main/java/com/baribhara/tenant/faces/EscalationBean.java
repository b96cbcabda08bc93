package com.baribhara.tenant.faces;

import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Seen;
import com.baribhara.tenant.EscalationsView;
import com.baribhara.tenant.LeaseEscalationService;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseView;
import com.baribhara.tenant.RentPeriod;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The rule by which the rent of a lease rises by itself: set, looked at beforehand, ended. */
@Named
@RequestScoped
public class EscalationBean {
    private final LeaseService leases;
    private final LeaseEscalationService escalations;
    private final FormMessages messages;
    private final Formats formats;
    private final String id;
    private final EscalationForm form = new EscalationForm();
    private LeaseView lease;
    private EscalationsView rules;
    private List<RentPeriod> outlook = List.of();
    private String seen;

    protected EscalationBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public EscalationBean(
            LeaseService leases,
            LeaseEscalationService escalations,
            FormMessages messages,
            Formats formats,
            ListState list) {
        this.leases = leases;
        this.escalations = escalations;
        this.messages = messages;
        this.formats = formats;
        this.id = list == null ? null : list.get("id");
    }

    /** Fills the form with the rule that is in force. */
    public void load() {
        seen = Seen.of(getRules());
        if (getRules().current() != null) {
            form.fill(getRules().current(), formats);
        }
    }

    /** Shows the steps that would come of it. */
    public String look() {
        try {
            outlook = escalations.preview(known(), form.read()).stream()
                    .filter(rent -> !rent.posted())
                    .toList();
            return null;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public String save() {
        try {
            escalations.set(known(), form.read(), Seen.as(seen));
            return back();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public String end() {
        try {
            escalations.end(known(), Seen.as(seen));
            return back();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private String back() {
        return "/tenant/lease.xhtml?faces-redirect=true&id=" + id;
    }

    private LeaseId known() {
        return AddressedId.of("lease", id, LeaseId::valueOf);
    }

    public LeaseView getLease() {
        if (lease == null) {
            lease = leases.get(known());
        }
        return lease;
    }

    public EscalationsView getRules() {
        if (rules == null) {
            rules = escalations.of(known());
        }
        return rules;
    }

    public List<String> getModes() {
        return EscalationForm.MODES;
    }

    /** The first steps that would come, once they were looked at. */
    public List<RentPeriod> getOutlook() {
        return outlook;
    }

    public EscalationForm getForm() {
        return form;
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
