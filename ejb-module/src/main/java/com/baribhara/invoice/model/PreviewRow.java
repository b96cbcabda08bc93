package com.baribhara.invoice.model;

import com.baribhara.invoice.ParkReason;
import com.baribhara.invoice.PreviewChange;
import com.baribhara.invoice.PreviewLine;
import com.baribhara.invoice.PreviewLine.Names;
import com.baribhara.invoice.PreviewLine.Obstacle;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a dry run found for a lease. Written by the run. */
@Entity
@Immutable
@Table(name = "invoice_run_preview")
@IdClass(PreviewRow.Key.class)
public class PreviewRow {

    /** One run, one lease. */
    public record Key(UUID run, UUID lease) implements Serializable {}

    @Id
    @Column(name = "run_id")
    private UUID run;

    @Id
    @Column(name = "lease_id")
    private UUID lease;

    @Column(name = "lease_code", nullable = false)
    private String leaseCode;

    @Column(name = "bill_to", nullable = false)
    private String billTo;

    @Column(name = "bill_to_bn")
    private String billToBn;

    @Column(nullable = false)
    private String premises;

    @Column(name = "premises_bn")
    private String premisesBn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PreviewChange change;

    @Column(nullable = false)
    private int invoices;

    @Column(precision = 16, scale = 2, nullable = false)
    private BigDecimal net;

    @Column(precision = 16, scale = 2, nullable = false)
    private BigDecimal vat;

    @Column(precision = 16, scale = 2, nullable = false)
    private BigDecimal amount;

    @Column(precision = 16, scale = 2, nullable = false)
    private BigDecimal before;

    @Column(name = "last_month", precision = 16, scale = 2, nullable = false)
    private BigDecimal lastMonth;

    @Column(precision = 16, scale = 2, nullable = false)
    private BigDecimal difference;

    @Enumerated(EnumType.STRING)
    private ParkReason reason;

    private String args;

    @Column(name = "parked_month")
    private BillingMonth parkedMonth;

    protected PreviewRow() {}

    public UUID lease() {
        return lease;
    }

    public String leaseCode() {
        return leaseCode;
    }

    public BigDecimal difference() {
        return difference;
    }

    public PreviewLine line() {
        return new PreviewLine(
                new LeaseId(lease),
                leaseCode,
                new Names(billTo, billToBn, premises, premisesBn),
                change,
                new Money(amount),
                new Money(lastMonth),
                new Money(difference),
                new Obstacle(reason, args, parkedMonth));
    }
}
