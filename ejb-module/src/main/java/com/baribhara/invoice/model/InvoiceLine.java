package com.baribhara.invoice.model;

import com.baribhara.invoice.DatedRow;
import com.baribhara.invoice.InvoiceLineView;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.LineRule;
import com.baribhara.invoice.MeterSpan;
import com.baribhara.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A line of an invoice with everything that made it; never changes. */
@Embeddable
public class InvoiceLine {
    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "line_no", nullable = false)
    private int lineNo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LineKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LineRule rule;

    @Column(name = "from_date", nullable = false)
    private LocalDate from;

    @Column(name = "to_date", nullable = false)
    private LocalDate to;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(nullable = false)
    private int days;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "basis_days", nullable = false)
    private int basisDays;

    @Column(precision = 12, scale = 3, nullable = false)
    private BigDecimal quantity;

    @Column(precision = 14, scale = 4, nullable = false)
    private BigDecimal rate;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "net", precision = 14, scale = 2, nullable = false))
    private Money net;

    @Column(name = "vat_percent", precision = 5, scale = 2, nullable = false)
    private BigDecimal vatPercent;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "vat", precision = 14, scale = 2, nullable = false))
    private Money vat;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount", precision = 14, scale = 2, nullable = false))
    private Money amount;

    @Column(name = "rate_from")
    private LocalDate rateFrom;

    private String tariff;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "grace_days")
    private Integer graceDays;

    private String meter;

    @Column(name = "reading_before", precision = 12, scale = 3)
    private BigDecimal readingBefore;

    @Column(name = "reading_now", precision = 12, scale = 3)
    private BigDecimal readingNow;

    protected InvoiceLine() {}

    InvoiceLine(InvoiceLineView line) {
        this.lineNo = line.line();
        this.kind = line.kind();
        this.rule = line.rule();
        this.from = line.from();
        this.to = line.to();
        this.days = line.days();
        this.basisDays = line.basisDays();
        this.quantity = line.quantity();
        this.rate = line.rate();
        this.net = line.net();
        this.vatPercent = line.vatPercent();
        this.vat = line.vat();
        this.amount = line.amount();
        this.rateFrom = line.rateFrom();
        this.tariff = line.dated().tariff();
        this.graceDays = line.dated().graceDays();
        if (line.readings() != null) {
            this.meter = line.readings().meter();
            this.readingBefore = line.readings().before();
            this.readingNow = line.readings().now();
        }
    }

    InvoiceLineView view() {
        return new InvoiceLineView(
                lineNo,
                kind,
                rule,
                from,
                to,
                days,
                basisDays,
                quantity,
                rate,
                net,
                vatPercent,
                vat,
                amount,
                new DatedRow(rateFrom, tariff, graceDays),
                meter == null ? null : new MeterSpan(meter, readingBefore, readingNow));
    }
}
