package com.baribhara.invoice.model;

import com.baribhara.invoice.EnterLateFeePolicy;
import com.baribhara.invoice.LateFeeMode;
import com.baribhara.invoice.LateFeePolicyId;
import com.baribhara.invoice.LateFeePolicyView;
import com.baribhara.shared.Ids;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.LeaseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What being late costs from a day on. Never changed: whoever thinks better of it enters another version. */
@Entity
@Immutable
@Table(name = "late_fee_policy")
public class LateFeeVersion {
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_RATE = new BigDecimal("9999999.99");
    private static final int MOST_GRACE = 90;

    @Id
    private UUID id;

    @Column(name = "lease_id")
    private UUID lease;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LateFeeMode basis;

    @Column(precision = 14, scale = 4)
    private BigDecimal rate;

    @Column(precision = 14, scale = 2)
    private BigDecimal cap;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "grace_days")
    private Integer graceDays;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "entered_by", nullable = false)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    protected LateFeeVersion() {}

    /** @throws com.baribhara.shared.Refusal with every field that can't be taken */
    public LateFeeVersion(EnterLateFeePolicy command, String enteredBy, Instant enteredAt) {
        InputCheck check = new InputCheck();
        this.id = Ids.next();
        this.lease = command.lease() == null ? null : command.lease().value();
        this.basis = check.needed("basis", command.basis()).orElse(null);
        this.validFrom = check.needed("validFrom", command.validFrom()).orElse(null);
        check.day("validFrom", validFrom);
        check.rule(lease != null || basis != LateFeeMode.AS_ORGANISATION, "basis", "late-fee.own-basis");
        if (basis != null && basis.charges()) {
            take(command, check);
        } else if (basis != null) {
            check.rule(command.rate() == null, "rate", "late-fee.nothing-charged");
            check.rule(command.cap() == null, "cap", "late-fee.nothing-charged");
            check.rule(command.graceDays() == null, "graceDays", "late-fee.nothing-charged");
        }
        check.refuse();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    private void take(EnterLateFeePolicy command, InputCheck check) {
        boolean percent = basis == LateFeeMode.PERCENT;
        this.rate = command.rate();
        check.amount("rate", rate, 2, percent ? MOST_PERCENT : MOST_RATE);
        this.graceDays = command.graceDays() == null ? 0 : command.graceDays();
        check.that(
                graceDays >= 0 && graceDays <= MOST_GRACE,
                "graceDays",
                "number.out-of-range",
                "0",
                String.valueOf(MOST_GRACE));
        if (command.cap() != null) {
            this.cap = command.cap().amount();
            check.amount("cap", cap, 2, InputCheck.MOST_TAKA);
            check.rule(basis != LateFeeMode.FLAT, "cap", "late-fee.flat-has-no-cap");
        }
    }

    public LateFeePolicyId id() {
        return new LateFeePolicyId(id);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LateFeePolicyView view() {
        return new LateFeePolicyView(
                id(),
                lease == null ? null : new LeaseId(lease),
                basis,
                rate == null ? null : rate.stripTrailingZeros(),
                cap == null ? null : new Money(cap),
                graceDays,
                validFrom,
                enteredBy,
                Dhaka.time(enteredAt));
    }
}
