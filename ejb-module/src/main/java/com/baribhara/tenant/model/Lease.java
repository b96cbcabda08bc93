package com.baribhara.tenant.model;

import com.baribhara.property.UnitId;
import com.baribhara.shared.Ids;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import com.baribhara.tenant.ChangeLease;
import com.baribhara.tenant.CreateLease;
import com.baribhara.tenant.LeaseChargeView;
import com.baribhara.tenant.LeaseClosed;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseNotDraft;
import com.baribhara.tenant.LeaseOpen;
import com.baribhara.tenant.LeaseStatus;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.LeaseView;
import com.baribhara.tenant.ProrationPolicy;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.VatMode;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One tenant, one unit, one term. A draft occupies nothing and is not billed until it is activated. */
@Entity
@Table(name = "lease")
public class Lease {
    static final ProrationPolicy USUAL_PRORATION = ProrationPolicy.ACTUAL_DAYS_IN_MONTH;
    private static final int LAST_DUE_DAY = 28;

    @Id
    private UUID id;

    @Column(nullable = false)
    private String code;

    @Column(name = "unit_id", nullable = false)
    private UUID unit;

    @Column(name = "tenant_id", nullable = false)
    private UUID tenant;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "billed_from", nullable = false)
    private LocalDate billedFrom;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "rent", precision = 14, scale = 2, nullable = false))
    private Money rent;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "due_day", nullable = false)
    private int dueDay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProrationPolicy proration;

    @Enumerated(EnumType.STRING)
    @Column(name = "\"use\"", nullable = false)
    private LeaseUse use;

    @Enumerated(EnumType.STRING)
    @Column(name = "vat_mode", nullable = false)
    private VatMode vatMode;

    @Column(name = "vat_exemption")
    private String vatExemption;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LeaseStatus status = LeaseStatus.DRAFT;

    @OneToMany(mappedBy = "lease", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("code")
    @BatchSize(size = 256)
    private List<LeaseCharge> charges = new ArrayList<>();

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Lease() {}

    /** @throws com.baribhara.shared.Refusal with every field that can't be taken, for itself or beside the others */
    public Lease(CreateLease command, Instant createdAt) {
        InputCheck check = new InputCheck();
        this.id = Ids.next();
        this.code = check.code(command.code(), Ids.code("L", id));
        this.unit = check.needed("unit", command.unit()).map(UnitId::value).orElse(null);
        this.tenant =
                check.needed("tenant", command.tenant()).map(TenantId::value).orElse(null);
        take(ChangeLease.of(command), check);
        this.createdAt = createdAt;
        check.refuse();
    }

    /**
     * @param lastBilled the last day that stands on a bill, null while there is none
     * @return the first day in billed months on which it asks for something else by now
     * @throws LeaseClosed when it is over
     * @throws com.baribhara.shared.Refusal with every field that can't be taken
     */
    public Optional<LocalDate> change(ChangeLease command, LocalDate lastBilled) {
        if (status != LeaseStatus.DRAFT && status != LeaseStatus.ACTIVE) {
            throw new LeaseClosed();
        }
        InputCheck check = new InputCheck();
        LeaseView before = view();
        Optional<BilledTerms> billed = Optional.ofNullable(lastBilled).map(last -> new BilledTerms(before, last));
        billed.ifPresent(terms -> terms.check(command, check));
        take(command, check);
        check.refuse();
        return billed.isPresent() ? billed.get().billedOtherwiseSince(view()) : unbilledOtherwise(before);
    }

    /** Its first bill may be in the making, by the terms as they were: whatever comes of it is compared with the terms as they are. */
    private Optional<LocalDate> unbilledOtherwise(LeaseView before) {
        return status == LeaseStatus.ACTIVE && !before.equals(view())
                ? Optional.of(before.start().isBefore(startsOn) ? before.start() : startsOn)
                : Optional.empty();
    }

    private void take(ChangeLease command, InputCheck check) {
        takeTerm(command, check);
        takeMoney(command, check);
        takeVat(command, check);
        new LeaseCharges(this, charges).take(command.charges(), check);
    }

    private void takeTerm(ChangeLease command, InputCheck check) {
        startsOn = check.needed("start", command.start()).orElse(null);
        endsOn = command.end();
        billedFrom = Objects.requireNonNullElse(command.billedFrom(), startsOn == null ? LocalDate.MIN : startsOn);
        check.day("start", startsOn);
        check.day("end", endsOn);
        check.day("billedFrom", command.billedFrom());
        if (startsOn != null) {
            check.rule(
                    endsOn == null || !endsOn.isBefore(startsOn),
                    "end",
                    "ends-on.before-start",
                    String.valueOf(endsOn),
                    startsOn.toString());
            check.rule(
                    !billedFrom.isBefore(startsOn),
                    "billedFrom",
                    "billed-from.before-start",
                    billedFrom.toString(),
                    startsOn.toString());
        }
    }

    private void takeMoney(ChangeLease command, InputCheck check) {
        rent = command.rent();
        check.amount("rent", rent == null ? null : rent.amount(), 2, InputCheck.MOST_TAKA);
        int day = check.needed("dueDay", command.dueDay()).orElse(1);
        check.that(day >= 1 && day <= LAST_DUE_DAY, "dueDay", "number.out-of-range", "1", String.valueOf(LAST_DUE_DAY));
        dueDay = day;
        proration = Objects.requireNonNullElse(command.proration(), USUAL_PRORATION);
    }

    private void takeVat(ChangeLease command, InputCheck check) {
        use = Objects.requireNonNullElse(command.use(), LeaseUse.RESIDENTIAL);
        vatMode = Objects.requireNonNullElse(command.vatMode(), VatMode.NONE);
        vatExemption = check.optionalText("vatExemption", command.vatExemption(), 200);
        check.rule(use == LeaseUse.COMMERCIAL || vatMode == VatMode.NONE, "vatMode", "vat.residential");
    }

    /**
     * Comes to be in force, or to nothing.
     *
     * @throws LeaseNotDraft when either was decided before
     */
    public void decide(LeaseStatus next) {
        if (status != LeaseStatus.DRAFT) {
            throw new LeaseNotDraft(status);
        }
        status = next;
    }

    /**
     * Ends it on another day than was agreed.
     *
     * @return the first day that is its own no more, or is so by now
     * @throws LeaseClosed when it never began
     */
    public LocalDate end(LocalDate last) {
        if (!inForce()) {
            throw new LeaseClosed();
        }
        LocalDate common = endsOn == null || last.isBefore(endsOn) ? last : endsOn;
        endsOn = last;
        status = LeaseStatus.TERMINATED;
        return common.plusDays(1);
    }

    /**
     * Goes on after its last day, to another or to none; tells the first of the days that come to it.
     *
     * @throws LeaseClosed when it never began
     * @throws LeaseOpen when it has no last day
     */
    public LocalDate renew(LocalDate last) {
        if (!inForce()) {
            throw new LeaseClosed();
        }
        if (endsOn == null) {
            throw new LeaseOpen();
        }
        LocalDate more = endsOn.plusDays(1);
        endsOn = last;
        status = LeaseStatus.ACTIVE;
        return more;
    }

    /** It occupies its unit and is billed, or did and was. */
    boolean inForce() {
        return status == LeaseStatus.ACTIVE || status == LeaseStatus.TERMINATED;
    }

    public LeaseId id() {
        return new LeaseId(id);
    }

    public String code() {
        return code;
    }

    public UnitId unit() {
        return new UnitId(unit);
    }

    public TenantId tenant() {
        return new TenantId(tenant);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public LeaseView view() {
        List<LeaseChargeView> its = charges.stream().map(LeaseCharge::view).toList();
        return new LeaseView(
                id(),
                code,
                unit(),
                tenant(),
                startsOn,
                endsOn,
                billedFrom,
                rent,
                dueDay,
                proration,
                use,
                vatMode,
                vatExemption,
                its,
                status);
    }
}
