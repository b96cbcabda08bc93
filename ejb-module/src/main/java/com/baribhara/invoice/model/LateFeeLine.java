package com.baribhara.invoice.model;

import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.LateFeeLineView;
import com.baribhara.invoice.LineArithmetic;
import com.baribhara.invoice.LineRule;
import com.baribhara.invoice.PreviewLine.Names;
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
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a run of late fees found for an invoice. Written by the run. */
@Entity
@Immutable
@Table(name = "late_fee_line")
@IdClass(LateFeeLine.Key.class)
public class LateFeeLine {

    /** One run, one late invoice. */
    public record Key(UUID run, UUID invoice) implements Serializable {}

    /** The rules of lines by which a late fee can come about. */
    enum Rule {
        LATE_FEE_FLAT,
        LATE_FEE_PERCENT,
        LATE_FEE_PERCENT_CAPPED,
        LATE_FEE_DAILY,
        LATE_FEE_DAILY_CAPPED;

        LineRule ofLine() {
            return LineRule.valueOf(name());
        }
    }

    @Id
    @Column(name = "run_id")
    private UUID run;

    @Id
    @Column(name = "invoice_id")
    private UUID invoice;

    @Column(nullable = false)
    private long number;

    @Column(nullable = false)
    private BillingMonth month;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "lease_id", nullable = false)
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
    private Rule rule;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(nullable = false)
    private int days;

    @Column(precision = 12, scale = 3, nullable = false)
    private BigDecimal quantity;

    @Column(precision = 14, scale = 4, nullable = false)
    private BigDecimal rate;

    @Column(precision = 14, scale = 2, nullable = false)
    private BigDecimal fee;

    @Column(precision = 14, scale = 2, nullable = false)
    private BigDecimal before;

    @Column(precision = 14, scale = 2, nullable = false)
    private BigDecimal amount;

    protected LateFeeLine() {}

    public UUID invoice() {
        return invoice;
    }

    public String leaseCode() {
        return leaseCode;
    }

    public LateFeeLineView view() {
        return new LateFeeLineView(
                new InvoiceId(invoice),
                new InvoiceNumber(number),
                month,
                dueOn,
                new LeaseId(lease),
                leaseCode,
                new Names(billTo, billToBn, premises, premisesBn),
                new LineArithmetic(
                        rule.ofLine(), days, days, quantity, rate, new Money(fee), BigDecimal.ZERO, Money.ZERO),
                new Money(before),
                new Money(amount));
    }
}
