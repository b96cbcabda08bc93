package com.baribhara.tenant.faces;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.TypedIn;
import com.baribhara.tenant.EndLease;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseTermsService;
import com.baribhara.tenant.LeaseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The last day of a lease, and what it does to the days that are billed. */
@Named
@RequestScoped
public class LeaseEndBean {
    private final LeaseService leases;
    private final LeaseTermsService terms;
    private final FormMessages messages;
    private final Formats words;
    private final String id;
    private LeaseView lease;
    private LocalDate billedUntil;
    private String on;
    private String reason;
    private String looked;
    private String effect;

    protected LeaseEndBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public LeaseEndBean(
            LeaseService leases, LeaseTermsService terms, FormMessages messages, Formats words, ListState list) {
        this.leases = leases;
        this.terms = terms;
        this.messages = messages;
        this.words = words;
        this.id = list == null ? null : list.get("id");
    }

    /** Says what the next run will make of it. */
    public String look() {
        try {
            LocalDate last = day();
            if (last == null) {
                throw new Invalid(new Refusal.Field("on", "field.required"));
            }
            say(last);
            return null;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    /** Another day than the one looked at is looked at first. */
    public String end() {
        try {
            LocalDate last = day();
            if (last != null && !last.toString().equals(looked)) {
                say(last);
                return null;
            }
            terms.end(known(), new EndLease(last, reason));
            return "/tenant/lease.xhtml?faces-redirect=true&id=" + id;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private LocalDate day() {
        TypedIn typed = new TypedIn();
        LocalDate last = typed.day("on", on);
        typed.refuse();
        return last;
    }

    private void say(LocalDate last) {
        looked = last.toString();
        LocalDate billed = getBilledUntil();
        long days = billed == null ? 0 : ChronoUnit.DAYS.between(last, billed);
        if (days > 0) {
            effect = words.text("lease.end.credits", words.date(last.plusDays(1)), words.date(billed), days);
        } else if (days < 0) {
            effect = words.text("lease.end.bills", words.date(billed.plusDays(1)), words.date(last), -days);
        } else {
            effect = words.text("lease.end.nothing", words.date(last));
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

    public LocalDate getBilledUntil() {
        if (billedUntil == null) {
            billedUntil = leases.billedUntil(known()).orElse(null);
        }
        return billedUntil;
    }

    /** What comes of the day that was looked at, null before. */
    public String getEffect() {
        return effect;
    }

    /** The same day, in the reader's words. */
    public String getLastDay() {
        return looked == null ? null : words.date(LocalDate.parse(looked));
    }

    public String getId() {
        return id;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLooked() {
        return looked;
    }

    public void setLooked(String looked) {
        this.looked = looked == null || looked.isBlank() || !looked.matches("\\d{4}-\\d{2}-\\d{2}") ? null : looked;
    }
}
