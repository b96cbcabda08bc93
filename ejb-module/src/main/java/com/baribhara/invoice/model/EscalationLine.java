package com.baribhara.invoice.model;

import com.baribhara.invoice.EscalationLineView;
import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a run of escalations found for a step of a rent. Written by the run. */
@Entity
@Immutable
@Table(name = "escalation_line")
@IdClass(EscalationLine.Key.class)
public class EscalationLine {

    /** One run, one step. */
    public record Key(UUID run, UUID lease, LocalDate from) implements Serializable {}

    @Id
    @Column(name = "run_id")
    private UUID run;

    @Id
    @Column(name = "lease_id")
    private UUID lease;

    @Id
    @Column(name = "effective_from")
    private LocalDate from;

    @Column(name = "lease_code", nullable = false)
    private String leaseCode;

    @Column(name = "bill_to", nullable = false)
    private String billTo;

    @Column(name = "bill_to_bn")
    private String billToBn;

    @Column(name = "rent_before", precision = 14, scale = 2, nullable = false)
    private BigDecimal rentBefore;

    @Column(precision = 14, scale = 2, nullable = false)
    private BigDecimal rent;

    @Column(name = "lawful_from")
    private LocalDate lawfulFrom;

    protected EscalationLine() {}

    public UUID lease() {
        return lease;
    }

    public LocalDate from() {
        return from;
    }

    public String leaseCode() {
        return leaseCode;
    }

    public EscalationLineView view() {
        return new EscalationLineView(
                new LeaseId(lease),
                leaseCode,
                billTo,
                billToBn,
                from,
                new Money(rentBefore),
                new Money(rent),
                lawfulFrom);
    }
}
