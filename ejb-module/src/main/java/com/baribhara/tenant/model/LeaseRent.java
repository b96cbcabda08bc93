package com.baribhara.tenant.model;

import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.ChangeRent;
import com.baribhara.tenant.EscalationId;
import com.baribhara.tenant.IncreasePolicy;
import com.baribhara.tenant.LeaseClosed;
import com.baribhara.tenant.RentChangeView;
import com.baribhara.tenant.RentStep;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What the rent of a lease is from a day on. */
@Entity
@Table(name = "lease_rent")
@IdClass(LeaseRent.Key.class)
public class LeaseRent {

    /** One lease, one day. */
    public record Key(UUID lease, LocalDate from) implements Serializable {}

    @Id
    @Column(name = "lease_id")
    private UUID lease;

    @Id
    @Column(name = "effective_from")
    private LocalDate from;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "rent", precision = 14, scale = 2, nullable = false))
    private Money rent;

    @Column(nullable = false)
    private String reason;

    private String override;

    @Column(name = "escalation_id")
    private UUID escalation;

    @Column(name = "agreed_by", nullable = false)
    private String agreedBy;

    @Column(name = "agreed_at", nullable = false)
    private Instant agreedAt;

    protected LeaseRent() {}

    /**
     * @throws LeaseClosed when the lease was never agreed
     * @throws com.baribhara.shared.Refusal with every field that can't be taken
     */
    public LeaseRent(Lease lease, ChangeRent command, String agreedBy, Instant agreedAt) {
        if (!lease.inForce()) {
            throw new LeaseClosed();
        }
        InputCheck check = new InputCheck();
        this.lease = lease.id().value();
        this.from = check.needed("from", command.from()).orElse(null);
        check.day("from", from);
        this.rent = command.rent();
        check.amount("rent", rent == null ? null : rent.amount(), 2, InputCheck.MOST_TAKA);
        this.reason = check.text("reason", command.reason(), 200);
        this.override = check.optionalText("override", command.override(), 200);
        if (from != null) {
            check.rule(
                    !from.isBefore(lease.startsOn()),
                    "from",
                    "rent-change.before-start",
                    lease.startsOn().toString());
            check.rule(
                    lease.endsOn() == null || !from.isAfter(lease.endsOn()),
                    "from",
                    "rent-change.after-end",
                    String.valueOf(lease.endsOn()));
        }
        check.refuse();
        this.agreedBy = agreedBy;
        this.agreedAt = agreedAt;
    }

    public LocalDate from() {
        return from;
    }

    public Money rent() {
        return rent;
    }

    /** Whether the law lets the rent rise on its day; a reason that isn't needed is not kept. */
    public void check(IncreasePolicy policy, LocalDate since, InputCheck check) {
        policy.check(check, "from", since, from, override);
        if (policy.laws().allow(since, from)) {
            override = null;
        }
    }

    /** Whether this schedule set it, and its first day is after the day. */
    public boolean comesOf(EscalationId schedule, LocalDate day) {
        return schedule != null && schedule.value().equals(escalation) && from.isAfter(day);
    }

    public RentStep step() {
        return new RentStep(from, rent);
    }

    /** What the event of it tells. */
    public Map<String, Object> happened() {
        Map<String, Object> what = new LinkedHashMap<>(Map.of("from", from, "rent", rent, "reason", reason));
        if (override != null) {
            what.put("override", override);
        }
        return what;
    }

    public RentChangeView view() {
        return new RentChangeView(
                from,
                rent,
                reason,
                override,
                escalation == null ? null : new EscalationId(escalation),
                agreedBy,
                Dhaka.time(agreedAt));
    }
}
