package com.baribhara.invoice.faces;

import com.baribhara.invoice.HoldingKind;
import com.baribhara.invoice.HoldingService;
import com.baribhara.invoice.HoldingView;
import com.baribhara.invoice.RecordHolding;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import com.baribhara.shared.web.TypedIn;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is held for the tenant of a lease, and the form that records more. */
@Named
@RequestScoped
public class HoldingBean {
    private final LeaseService leases;
    private final HoldingService holdings;
    private final FormMessages messages;
    private final Submission submission;
    private final Clock clock;
    private final String id;
    private LeaseView lease;
    private HoldingView shown;
    private String kind = HoldingKind.DEPOSIT_RECEIVED.name();
    private String amount;
    private String on;
    private String reference;
    private String monthly;
    private String override;

    protected HoldingBean() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public HoldingBean(
            LeaseService leases,
            HoldingService holdings,
            FormMessages messages,
            Submission submission,
            Clock clock,
            ListState list) {
        this.leases = leases;
        this.holdings = holdings;
        this.messages = messages;
        this.submission = submission;
        this.clock = clock;
        this.id = list == null ? null : list.get("id");
    }

    public String save() {
        try {
            TypedIn typed = new TypedIn();
            Money taken = typed.money("amount", amount);
            LocalDate day = typed.day("on", on);
            Money most = typed.money("monthly", monthly);
            HoldingKind chosen = typed.chosen("kind", kind, HoldingKind.class);
            typed.refuse();
            RecordHolding command = new RecordHolding(chosen, taken, day, reference, most, override);
            submission.once(() -> {
                holdings.record(known(), command);
                return known().value();
            });
            return "/tenant/lease.xhtml?faces-redirect=true&id=" + id;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
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

    public HoldingView getShown() {
        if (shown == null) {
            shown = holdings.of(known());
        }
        return shown;
    }

    /** Whether its last day has come, so that all can be settled. */
    public boolean isEnded() {
        LocalDate end = getLease().end();
        return end != null && !end.isAfter(Dhaka.today(clock));
    }

    public List<HoldingKind> getKinds() {
        return List.of(HoldingKind.values());
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

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getMonthly() {
        return monthly;
    }

    public void setMonthly(String monthly) {
        this.monthly = monthly;
    }

    public String getOverride() {
        return override;
    }

    public void setOverride(String override) {
        this.override = override;
    }
}
