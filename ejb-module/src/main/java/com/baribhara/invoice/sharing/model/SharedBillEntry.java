package com.baribhara.invoice.sharing.model;

import com.baribhara.invoice.sharing.EnterSharedBill;
import com.baribhara.invoice.sharing.SharedBillClosed;
import com.baribhara.invoice.sharing.SharedBillHead;
import com.baribhara.invoice.sharing.SharedBillId;
import com.baribhara.invoice.sharing.SharedBillKind;
import com.baribhara.invoice.sharing.SharedBillStatus;
import com.baribhara.invoice.sharing.SharedBillTerms;
import com.baribhara.invoice.sharing.Vacancy;
import com.baribhara.property.PropertyId;
import com.baribhara.shared.Ids;
import com.baribhara.shared.Money;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.SplitBasis;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A bill of a building as it was entered, or corrected last. Its parts are rows of their own. */
@Entity
@Table(name = "shared_bill")
public class SharedBillEntry {
    @Id
    private UUID id;

    @Column(name = "property_id", nullable = false)
    private UUID property;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SharedBillKind kind;

    @Column(nullable = false)
    private String number;

    @Column(name = "period_start", nullable = false)
    private LocalDate from;

    @Column(name = "period_end", nullable = false)
    private LocalDate to;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount", precision = 12, scale = 2, nullable = false))
    private Money amount;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SplitBasis basis;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Vacancy vacancy;

    private String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SharedBillStatus status;

    private String reason;

    @Column(name = "entered_by", nullable = false)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected SharedBillEntry() {}

    /** @param command checked already */
    public SharedBillEntry(EnterSharedBill command, String enteredBy, Instant enteredAt) {
        this.id = Ids.next();
        this.property = command.property().value();
        this.kind = command.kind();
        this.number = command.number();
        this.status = SharedBillStatus.POSTED;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
        take(command.terms());
    }

    private void take(SharedBillTerms terms) {
        this.from = terms.from();
        this.to = terms.to();
        this.amount = terms.amount();
        this.basis = terms.basis();
        this.vacancy = terms.vacancy();
        this.note = terms.note();
    }

    /** @throws SharedBillClosed when it is withdrawn */
    public void correct(SharedBillTerms terms, String why, String by, Instant at) {
        changed(why, by, at);
        take(terms);
    }

    /** @throws SharedBillClosed when it is withdrawn already */
    public void withdraw(String why, String by, Instant at) {
        changed(why, by, at);
        this.status = SharedBillStatus.WITHDRAWN;
    }

    private void changed(String why, String by, Instant at) {
        if (status == SharedBillStatus.WITHDRAWN) {
            throw new SharedBillClosed();
        }
        this.reason = why;
        this.changedBy = by;
        this.changedAt = at;
    }

    public SharedBillId id() {
        return new SharedBillId(id);
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public LocalDate to() {
        return to;
    }

    public SharedBillHead head() {
        return new SharedBillHead(
                id(),
                new PropertyId(property),
                kind,
                number,
                from,
                to,
                amount,
                basis,
                vacancy,
                note,
                status,
                reason,
                enteredBy,
                Dhaka.time(enteredAt),
                changedBy,
                changedAt == null ? null : Dhaka.time(changedAt));
    }
}
