package com.baribhara.tenant.model;

import com.baribhara.shared.Ids;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.text.Excerpt;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.CreateLease;
import com.baribhara.tenant.LeaseChargeView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What a lease charges beside the rent; lives and ends with its lease. */
@Entity
@Table(name = "lease_charge")
public class LeaseCharge {
    private static final int RATE_DECIMALS = 4;
    private static final BigDecimal MOST = new BigDecimal("9999999999.99");

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lease_id", nullable = false)
    private Lease lease;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ChargeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ChargeBasis basis;

    @Column(precision = 14, scale = 4, nullable = false)
    private BigDecimal amount;

    private boolean prorated;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Version
    private int version;

    protected LeaseCharge() {}

    LeaseCharge(Lease lease, String code) {
        this.id = Ids.next();
        this.lease = lease;
        this.code = code;
    }

    /** What a charge without a code of its own is known by. */
    static String codeOf(CreateLease.Charge command, String path, InputCheck check) {
        String code = check.optionalText(path + ".code", command.code(), 40);
        check.that(
                code == null || code.matches("[A-Za-z0-9._/-]*"), path + ".code", "code.malformed", Excerpt.of(code));
        return code != null || command.kind() == null ? code : command.kind().name();
    }

    /** @param path the caller's name for this charge, {@code charges[0]} for one */
    void take(CreateLease.Charge command, String path, InputCheck check) {
        this.kind = check.needed(path + ".kind", command.kind()).orElse(ChargeKind.OTHER);
        this.basis = Objects.requireNonNullElse(command.basis(), ChargeBasis.MONTHLY);
        this.amount = command.amount();
        this.prorated = Objects.requireNonNullElse(command.prorated(), proratedByNature());
        this.startsOn = command.start();
        this.endsOn = command.end();
        check(path, check);
    }

    /** Unmetered gas is a fixed monthly charge (billing rules, section 2); what comes once is never shared out. */
    private boolean proratedByNature() {
        return kind != ChargeKind.GAS && !once();
    }

    private boolean once() {
        return basis == ChargeBasis.ONE_OFF;
    }

    private void check(String path, InputCheck check) {
        check.amount(path + ".amount", amount, basis == ChargeBasis.PER_AREA ? RATE_DECIMALS : 2, MOST);
        check.day(path + ".start", startsOn);
        check.day(path + ".end", endsOn);
        check.rule(!once() || startsOn != null, path + ".start", "one-off.without-start");
        check.rule(!once() || endsOn == null, path + ".end", "one-off.with-end");
        check.rule(!once() || !prorated, path + ".prorated", "one-off.prorated");
        check.rule(
                startsOn == null || endsOn == null || !endsOn.isBefore(startsOn),
                path + ".end",
                "ends-on.before-start",
                String.valueOf(endsOn),
                String.valueOf(startsOn));
    }

    Lease lease() {
        return lease;
    }

    String code() {
        return code;
    }

    LeaseChargeView view() {
        BigDecimal plain = amount.stripTrailingZeros();
        BigDecimal shown = plain.scale() < 2 ? plain.setScale(2) : plain;
        return new LeaseChargeView(code, kind, basis, shown, prorated, startsOn, endsOn);
    }
}
