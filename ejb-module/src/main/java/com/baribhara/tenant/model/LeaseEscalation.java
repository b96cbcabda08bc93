package com.baribhara.tenant.model;

import com.baribhara.shared.Anniversaries;
import com.baribhara.shared.Ids;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.EscalationId;
import com.baribhara.tenant.EscalationMode;
import com.baribhara.tenant.EscalationView;
import com.baribhara.tenant.IncreasePolicy;
import com.baribhara.tenant.LeaseClosed;
import com.baribhara.tenant.RentHistory;
import com.baribhara.tenant.RentStep;
import com.baribhara.tenant.SetEscalation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** By which rule the rent of a lease rises by itself. What was agreed is never changed; another takes its place. */
@Entity
@Table(name = "lease_escalation")
public class LeaseEscalation {
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);
    private static final int MOST_MONTHS = 600;

    @Id
    private UUID id;

    @Column(name = "lease_id", nullable = false)
    private UUID lease;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EscalationMode mode;

    @Column(precision = 14, scale = 2, nullable = false)
    private BigDecimal value;

    @Column(nullable = false)
    private boolean compounding;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "every_months", nullable = false)
    private int everyMonths;

    @Column(name = "round_to", precision = 14, scale = 2)
    private BigDecimal roundTo;

    @Column(name = "first_on", nullable = false)
    private LocalDate firstOn;

    @Column(name = "next_on", nullable = false)
    private LocalDate nextOn;

    @Column(nullable = false)
    private String reason;

    private String override;

    @Column(name = "entered_by", nullable = false)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected LeaseEscalation() {}

    /**
     * @throws LeaseClosed when the lease was never agreed
     * @throws com.baribhara.shared.Refusal with every field that can't be taken
     */
    public LeaseEscalation(Lease lease, SetEscalation command, String enteredBy, Instant enteredAt) {
        if (!lease.inForce()) {
            throw new LeaseClosed();
        }
        InputCheck check = new InputCheck();
        this.id = Ids.next();
        this.lease = lease.id().value();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
        take(command, check);
        this.reason = check.text("reason", command.reason(), 200);
        this.override = check.optionalText("override", command.override(), 200);
        takeDays(lease, command, check);
        check.refuse();
    }

    private void take(SetEscalation command, InputCheck check) {
        this.mode = check.needed("mode", command.mode()).orElse(null);
        this.value = command.value();
        boolean percent = mode == EscalationMode.PERCENT;
        check.amount("value", value, 2, percent ? MOST_PERCENT : InputCheck.MOST_TAKA);
        this.compounding = percent && !Boolean.FALSE.equals(command.compounding());
        check.rule(
                percent || !Boolean.TRUE.equals(command.compounding()),
                "compounding",
                "escalation.nothing-to-compound");
        if (command.roundTo() != null) {
            this.roundTo = command.roundTo().amount();
            check.amount("roundTo", roundTo, 2, InputCheck.MOST_TAKA);
        }
    }

    private void takeDays(Lease lease, SetEscalation command, InputCheck check) {
        int months = check.needed("everyMonths", command.everyMonths()).orElse(1);
        boolean possible = months >= 1 && months <= MOST_MONTHS;
        check.that(possible, "everyMonths", "number.out-of-range", "1", String.valueOf(MOST_MONTHS));
        this.everyMonths = possible ? months : 1;
        this.firstOn = command.from() == null ? nextAnniversary(lease) : command.from();
        this.nextOn = firstOn;
        check.day("from", firstOn);
        check.rule(
                firstOn.isAfter(lease.startsOn()),
                "from",
                "escalation.before-start",
                lease.startsOn().toString());
        check.rule(
                lease.endsOn() == null || !firstOn.isAfter(lease.endsOn()),
                "from",
                "rent-change.after-end",
                String.valueOf(lease.endsOn()));
    }

    private LocalDate nextAnniversary(Lease lease) {
        Anniversaries days = new Anniversaries(lease.startsOn(), everyMonths);
        return days.start(
                Math.max(1, days.firstFrom(Dhaka.time(enteredAt).toLocalDate().plusDays(1))));
    }

    /** Finds the first of these steps that the law would have later, where nobody says why or nobody may; tells the field that makes it so. */
    public void check(IncreasePolicy policy, RentHistory history, List<RentStep> steps, InputCheck check) {
        RentHistory known = history;
        boolean early = false;
        for (RentStep step : steps) {
            LocalDate since = known.before(step.from()).orElseThrow().from();
            if (!policy.allows(since, step.from(), override)) {
                policy.check(check, step.from().equals(firstOn) ? "from" : "everyMonths", since, step.from(), override);
                return;
            }
            early |= !policy.laws().allow(since, step.from());
            known = known.with(step);
        }
        override = early ? override : null;
    }

    public void end(String by, Instant at) {
        endedBy = by;
        endedAt = at;
    }

    /** The steps it makes on a lease that began on this day. */
    public EscalationCourse course(LocalDate leaseStart) {
        return EscalationCourse.of(leaseStart, firstOn, everyMonths, Escalation.of(mode, value, compounding, roundTo));
    }

    /** What the event of it tells. */
    public Map<String, Object> agreed() {
        Map<String, Object> what = new LinkedHashMap<>(
                Map.of("mode", mode, "value", value, "everyMonths", everyMonths, "from", firstOn, "reason", reason));
        what.put("compounding", compounding);
        if (roundTo != null) {
            what.put("roundTo", new Money(roundTo));
        }
        if (override != null) {
            what.put("override", override);
        }
        return what;
    }

    public EscalationId id() {
        return new EscalationId(id);
    }

    public EscalationView view() {
        return new EscalationView(
                id(),
                mode,
                value.stripTrailingZeros(),
                compounding,
                everyMonths,
                roundTo == null ? null : new Money(roundTo),
                firstOn,
                nextOn,
                reason,
                override,
                enteredBy,
                Dhaka.time(enteredAt),
                endedBy,
                endedAt == null ? null : Dhaka.time(endedAt));
    }
}
