package com.baribhara.tenant.faces;

import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.TypedIn;
import com.baribhara.tenant.ChangeRent;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseTermsService;
import com.baribhara.tenant.LeaseView;
import com.baribhara.tenant.RentChangeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the rent of a lease was, is and becomes; a new one from a day on, and one taken back. */
@Named
@RequestScoped
public class RentBean {
    private final LeaseService leases;
    private final LeaseTermsService terms;
    private final FormMessages messages;
    private final Clock clock;
    private final String id;
    private LeaseView lease;
    private List<RentChangeView> changes;
    private LocalDate billedUntil;
    private String from;
    private String rent;
    private String reason;
    private String override;

    protected RentBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public RentBean(LeaseService leases, LeaseTermsService terms, FormMessages messages, Clock clock, ListState list) {
        this.leases = leases;
        this.terms = terms;
        this.messages = messages;
        this.clock = clock;
        this.id = list == null ? null : list.get("id");
    }

    /**
     * A rent and the days on which it holds.
     *
     * @param until null while no other follows
     * @param change how it came, null for the first
     * @param now whether it holds today
     */
    public record Step(LocalDate from, LocalDate until, Money rent, RentChangeView change, boolean now) {}

    /** The first rent and those after it, oldest first. */
    public List<Step> steps(LeaseView lease) {
        List<RentChangeView> later = getChanges();
        List<Step> steps = new ArrayList<>(later.size() + 1);
        for (int i = -1; i < later.size(); i++) {
            RentChangeView change = i < 0 ? null : later.get(i);
            LocalDate first = change == null ? lease.start() : change.from();
            LocalDate last = i + 1 < later.size() ? later.get(i + 1).from().minusDays(1) : lease.end();
            if (last == null || !last.isBefore(first)) {
                Money amount = change == null ? lease.rent() : change.rent();
                steps.add(new Step(first, last, amount, change, holds(first, last)));
            }
        }
        return steps;
    }

    private boolean holds(LocalDate first, LocalDate last) {
        LocalDate today = Dhaka.today(clock);
        return !first.isAfter(today) && (last == null || !last.isBefore(today));
    }

    private List<RentChangeView> getChanges() {
        if (changes == null) {
            changes = terms.rents(known());
        }
        return changes;
    }

    public String save() {
        try {
            TypedIn typed = new TypedIn();
            LocalDate first = typed.day("from", from);
            Money amount = typed.money("rent", rent);
            typed.refuse();
            terms.changeRent(known(), new ChangeRent(first, amount, reason, override));
            return "/tenant/lease.xhtml?faces-redirect=true&id=" + id;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    /** As if it had never been agreed. */
    public String withdraw(String day) {
        try {
            terms.withdrawRent(known(), LocalDate.parse(day));
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
