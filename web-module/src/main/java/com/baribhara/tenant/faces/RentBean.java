package com.baribhara.tenant.faces;

import com.baribhara.shared.Expected;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.TypedIn;
import com.baribhara.tenant.ChangeRent;
import com.baribhara.tenant.LeaseEscalationService;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseRentService;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseView;
import com.baribhara.tenant.RentChangeView;
import com.baribhara.tenant.RentPeriod;
import com.baribhara.tenant.RentSchedule;
import com.baribhara.tenant.RentSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the rent of a lease was, is and becomes; a new one from a day on, and one taken back. */
@Named
@RequestScoped
public class RentBean {
    private final LeaseService leases;
    private final LeaseRentService rents;
    private final LeaseEscalationService escalations;
    private final FormMessages messages;
    private final Formats formats;
    private final Clock clock;
    private final String id;
    private LeaseView lease;
    private RentSchedule schedule;
    private LocalDate billedUntil;
    private String from;
    private String rent;
    private String reason;
    private String override;

    protected RentBean() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public RentBean(
            LeaseService leases,
            LeaseRentService rents,
            LeaseEscalationService escalations,
            FormMessages messages,
            Formats formats,
            Clock clock,
            ListState list) {
        this.leases = leases;
        this.rents = rents;
        this.escalations = escalations;
        this.messages = messages;
        this.formats = formats;
        this.clock = clock;
        this.id = list == null ? null : list.get("id");
    }

    /** @param now whether it holds today */
    public record Step(RentPeriod rent, boolean now) {}

    /** The first rent, those after it and those to come, oldest first. */
    public List<Step> steps(LeaseView lease) {
        return schedule(lease).rents().stream()
                .map(rent -> new Step(rent, holds(rent)))
                .toList();
    }

    private boolean holds(RentPeriod rent) {
        LocalDate today = Dhaka.today(clock);
        return !rent.from().isAfter(today)
                && (rent.until() == null || !rent.until().isBefore(today));
    }

    /** What sets a rent. */
    public String why(RentPeriod rent) {
        RentChangeView change = rent.change();
        if (change == null) {
            return coming(rent);
        }
        String set = rent.source() == RentSource.ESCALATION
                ? formats.text("rent.byRule", change.reason())
                : formats.text("rent.agreed", change.reason(), formats.actor(change.agreedBy()));
        return change.override() == null ? set : formats.text("rent.early", set, change.override());
    }

    private String coming(RentPeriod rent) {
        if (rent.source() == RentSource.FIRST) {
            return formats.text("rent.first");
        }
        return rent.lawfulFrom() == null
                ? formats.text("rent.willCome")
                : formats.text("rent.heldBack", formats.date(rent.lawfulFrom()));
    }

    public RentSchedule schedule(LeaseView lease) {
        if (schedule == null) {
            schedule = escalations.schedule(lease);
        }
        return schedule;
    }

    public String save() {
        try {
            TypedIn typed = new TypedIn();
            LocalDate first = typed.day("from", from);
            Money amount = typed.money("rent", rent);
            typed.refuse();
            rents.agree(known(), new ChangeRent(first, amount, reason, override));
            return "/tenant/lease.xhtml?faces-redirect=true&id=" + id;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    /** As if it had never been agreed. */
    public String withdraw(String day) {
        try {
            rents.withdraw(known(), LocalDate.parse(day), Expected.any());
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

    /** The last day that stands on a bill, null while there is none. */
    public LocalDate getBilledUntil() {
        if (billedUntil == null) {
            billedUntil = leases.billedUntil(known()).orElse(null);
        }
        return billedUntil;
    }

    public String getId() {
        return id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getRent() {
        return rent;
    }

    public void setRent(String rent) {
        this.rent = rent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOverride() {
        return override;
    }

    public void setOverride(String override) {
        this.override = override;
    }
}
