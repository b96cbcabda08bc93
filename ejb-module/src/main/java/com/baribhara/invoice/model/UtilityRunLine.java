package com.baribhara.invoice.model;

import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceKind;
import com.baribhara.invoice.ParkReason;
import com.baribhara.invoice.PreviewLine.Names;
import com.baribhara.invoice.UtilityLineView;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
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
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a run of utilities found for a lease. Written by the run. */
@Entity
@Immutable
@Table(name = "utility_run_line")
@IdClass(UtilityRunLine.Key.class)
public class UtilityRunLine {

    /** One run, one lease, one document. */
    public record Key(UUID run, UUID lease, int lineNo) implements Serializable {}

    @Id
    @Column(name = "run_id")
    private UUID run;

    @Id
    @Column(name = "lease_id")
    private UUID lease;

    @Id
    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "line_no")
    private int lineNo;

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
    private InvoiceKind kind;

    @Column(name = "corrects_id")
    private UUID corrects;

    @Column(nullable = false)
    private BillingMonth month;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    @Column(precision = 14, scale = 2, nullable = false)
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private ParkReason reason;

    private String args;

    protected UtilityRunLine() {}

    public UUID lease() {
        return lease;
    }

    public int lineNo() {
        return lineNo;
    }

    public String leaseCode() {
        return leaseCode;
    }

    public UtilityLineView view() {
        return new UtilityLineView(
                new LeaseId(lease),
                leaseCode,
                new Names(billTo, billToBn, premises, premisesBn),
                kind,
                corrects == null ? null : new InvoiceId(corrects),
                month,
                periodStart == null ? null : new DateRange(periodStart, periodEnd),
                new Money(amount),
                reason,
                args);
    }
}
