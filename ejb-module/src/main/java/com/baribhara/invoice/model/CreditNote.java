package com.baribhara.invoice.model;

import com.baribhara.invoice.CorrectInvoice;
import com.baribhara.invoice.CorrectionPreview;
import com.baribhara.invoice.CreditNoteId;
import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.CreditNoteNumber;
import com.baribhara.invoice.CreditNoteView;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceView;
import com.baribhara.property.UnitId;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.TenantId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is taken back of an invoice. Written as rows, like the invoices; here it is read. */
@Entity
@Immutable
@Table(name = "credit_note")
public class CreditNote {
    @Id
    private UUID id;

    @Column(nullable = false)
    private long number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CreditNoteKind kind;

    @Column(name = "invoice_id", nullable = false)
    private UUID invoice;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(nullable = false)
    private int revision;

    @Column(name = "lease_id", nullable = false)
    private UUID lease;

    @Column(name = "tenant_id", nullable = false)
    private UUID tenant;

    @Column(name = "unit_id", nullable = false)
    private UUID unit;

    @Column(nullable = false)
    private BillingMonth month;

    @Column(name = "period_start", nullable = false)
    private LocalDate periodStart;

    @Column(name = "period_end", nullable = false)
    private LocalDate periodEnd;

    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;

    @Column(name = "bill_to", nullable = false)
    private String billTo;

    @Column(name = "bill_to_bn")
    private String billToBn;

    @Column(nullable = false)
    private String premises;

    @Column(name = "premises_bn")
    private String premisesBn;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "net", precision = 14, scale = 2, nullable = false))
    private Money net;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "vat", precision = 14, scale = 2, nullable = false))
    private Money vat;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "total", precision = 14, scale = 2, nullable = false))
    private Money total;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "applied", precision = 14, scale = 2, nullable = false))
    private Money applied;

    @Column(nullable = false)
    private String reason;

    @Column(name = "run_id")
    private UUID run;

    @ElementCollection
    @CollectionTable(name = "credit_note_line", joinColumns = @JoinColumn(name = "credit_note_id", nullable = false))
    @OrderBy("lineNo")
    @BatchSize(size = 256)
    private List<InvoiceLine> lines = new ArrayList<>();

    @Version
    private int version;

    protected CreditNote() {}

    /**
     * What a person takes back.
     *
     * @param from the invoice, before it is told
     * @param correction what is taken back, and why
     */
    public CreditNote(
            UUID id, long number, Invoice from, CorrectInvoice correction, CorrectionPreview effect, LocalDate today) {
        InvoiceView invoice = from.view(today);
        this.id = id;
        this.number = number;
        this.kind = correction.kind();
        this.invoice = invoice.id().value();
        this.lease = invoice.lease().value();
        this.tenant = invoice.tenant().value();
        this.unit = invoice.unit().value();
        this.month = invoice.month();
        this.periodStart = invoice.period().from();
        this.periodEnd = invoice.period().to();
        this.issuedOn = today;
        this.billTo = invoice.billTo();
        this.billToBn = invoice.billToBn();
        this.premises = invoice.premises();
        this.premisesBn = invoice.premisesBn();
        this.net = effect.net();
        this.vat = effect.vat();
        this.total = effect.total();
        this.applied = effect.applied();
        this.reason = correction.reason();
        this.lines.addAll(effect.lines().stream().map(InvoiceLine::new).toList());
    }

    /** The how manieth it is of its kind on its invoice. */
    public CreditNote counted(int revision) {
        this.revision = revision;
        return this;
    }

    public CreditNoteId id() {
        return new CreditNoteId(id);
    }

    public long number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public TenantId tenant() {
        return new TenantId(tenant);
    }

    public CreditNoteView view() {
        return new CreditNoteView(
                id(),
                new CreditNoteNumber(number),
                kind,
                new InvoiceId(invoice),
                new LeaseId(lease),
                tenant(),
                new UnitId(unit),
                month,
                issuedOn,
                billTo,
                billToBn,
                premises,
                premisesBn,
                lines.stream().map(InvoiceLine::view).toList(),
                net,
                vat,
                total,
                applied,
                total.negated().minus(applied),
                reason);
    }
}
