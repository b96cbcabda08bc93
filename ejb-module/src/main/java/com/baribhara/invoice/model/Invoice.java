package com.baribhara.invoice.model;

import com.baribhara.invoice.CorrectionReason;
import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceKind;
import com.baribhara.invoice.InvoiceNotCorrectable;
import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.invoice.InvoiceSummary;
import com.baribhara.invoice.InvoiceView;
import com.baribhara.property.UnitId;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a tenant owes for a period. Issued in bulk by the monthly run, which writes rows and not entities; here it is read, and
 * later settled. Names and premises are those of the day of issue: an issued document never changes its words.
 */
@Entity
@Table(name = "invoice")
public class Invoice {
    @Id
    private UUID id;

    @Column(nullable = false)
    private long number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InvoiceKind kind;

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

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

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
    @AttributeOverride(
            name = "amount",
            column = @Column(name = "outstanding", precision = 14, scale = 2, nullable = false))
    private Money outstanding;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InvoiceStatus status;

    /** What credit notes have taken off. */
    @Embedded
    @AttributeOverride(
            name = "amount",
            column = @Column(name = "credited", precision = 14, scale = 2, nullable = false))
    private Money credited;

    @Column(name = "corrects_id")
    private UUID corrects;

    /** Counts the corrections of one invoice; 0 is the first of its period. */
    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(nullable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    private CorrectionReason reason;

    @Column(name = "run_id")
    private UUID run;

    /** By post, mail or SMS; null while nobody outside has it. */
    @Column(name = "sent_at")
    private Instant sentAt;

    @ElementCollection
    @CollectionTable(name = "invoice_line", joinColumns = @JoinColumn(name = "invoice_id", nullable = false))
    @OrderBy("lineNo")
    @BatchSize(size = 256)
    private List<InvoiceLine> lines = new ArrayList<>();

    @Version
    private int version;

    protected Invoice() {}

    public InvoiceId id() {
        return new InvoiceId(id);
    }

    public InvoiceNumber number() {
        return new InvoiceNumber(number);
    }

    public TenantId tenant() {
        return new TenantId(tenant);
    }

    public BillingMonth month() {
        return month;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Money total() {
        return total;
    }

    public Money outstanding() {
        return outstanding;
    }

    /**
     * A credit note by hand lowers it. One that should never have been becomes void and gives up its revision when it was the first, so that
     * the period can be billed anew.
     *
     * @param free a revision that no other invoice of its lease, period and kind has
     */
    public void correct(CreditNoteKind how, Money applied, int free) {
        if (how == CreditNoteKind.VOID) {
            mayBecomeVoid();
            revision = revision == 0 ? free : revision;
        }
        outstanding = outstanding.minus(applied);
        credited = credited.plus(applied);
        if (how == CreditNoteKind.VOID) {
            status = InvoiceStatus.VOID;
        } else if (outstanding.zero() && status.open()) {
            status = credited.equals(total) ? InvoiceStatus.CREDITED : InvoiceStatus.PAID;
        }
    }

    /** @throws InvoiceNotCorrectable when somebody has it, has paid of it or has corrected it already */
    public void mayBecomeVoid() {
        if (!outstanding.equals(total) || !credited.zero()) {
            throw new InvoiceNotCorrectable("invoice.paid-or-credited");
        }
        if (sentAt != null) {
            throw new InvoiceNotCorrectable("invoice.sent");
        }
    }

    /** Something is left to pay and its due day is over. */
    boolean overdue(LocalDate today) {
        return status.open() && dueOn.isBefore(today);
    }

    public InvoiceSummary summary(LocalDate today) {
        return new InvoiceSummary(
                id(),
                number(),
                new LeaseId(lease),
                tenant(),
                new UnitId(unit),
                month,
                issuedOn,
                dueOn,
                billTo,
                billToBn,
                premises,
                premisesBn,
                total,
                outstanding,
                status,
                overdue(today),
                kind);
    }

    public InvoiceView view(LocalDate today) {
        return new InvoiceView(
                id(),
                number(),
                new LeaseId(lease),
                tenant(),
                new UnitId(unit),
                month,
                issuedOn,
                dueOn,
                billTo,
                billToBn,
                premises,
                premisesBn,
                new DateRange(periodStart, periodEnd),
                lines.stream().map(InvoiceLine::view).toList(),
                net,
                vat,
                total,
                outstanding,
                status,
                overdue(today),
                new InvoiceView.Standing(kind, corrects == null ? null : new InvoiceId(corrects), reason, credited));
    }
}
