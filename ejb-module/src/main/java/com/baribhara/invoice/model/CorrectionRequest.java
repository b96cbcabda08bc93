package com.baribhara.invoice.model;

import com.baribhara.invoice.CorrectInvoice;
import com.baribhara.invoice.CorrectionPreview;
import com.baribhara.invoice.CorrectionRequestId;
import com.baribhara.invoice.CorrectionRequestStatus;
import com.baribhara.invoice.CorrectionRequestView;
import com.baribhara.invoice.CorrectionRequestView.Decision;
import com.baribhara.invoice.CreditNoteId;
import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceNotCorrectable;
import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.InvoiceView;
import com.baribhara.shared.Money;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.time.Dhaka;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A correction that a second person must agree to. */
@Entity
@Table(name = "correction_request")
public class CorrectionRequest {
    @Id
    private UUID id;

    @Column(name = "invoice_id", nullable = false)
    private UUID invoice;

    @Column(name = "invoice_number", nullable = false)
    private long invoiceNumber;

    @Column(name = "bill_to", nullable = false)
    private String billTo;

    @Column(name = "bill_to_bn")
    private String billToBn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CreditNoteKind kind;

    @Column(nullable = false)
    private boolean whole;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "net", precision = 14, scale = 2, nullable = false))
    private Money net;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "vat", precision = 14, scale = 2, nullable = false))
    private Money vat;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "total", precision = 14, scale = 2, nullable = false))
    private Money total;

    @Column(nullable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CorrectionRequestStatus status = CorrectionRequestStatus.PENDING;

    @Embedded
    private SecondPerson persons;

    @Column(name = "credit_note_id")
    private UUID creditNote;

    @ElementCollection
    @CollectionTable(name = "correction_request_line", joinColumns = @JoinColumn(name = "request_id", nullable = false))
    @OrderBy("lineNo")
    @BatchSize(size = 256)
    private List<RequestedLine> lines = new ArrayList<>();

    @Version
    private int version;

    protected CorrectionRequest() {}

    public CorrectionRequest(
            UUID id, InvoiceView from, CorrectInvoice correction, CorrectionPreview effect, Actor by, Instant at) {
        this.id = id;
        this.invoice = from.id().value();
        this.invoiceNumber = from.number().value();
        this.billTo = from.billTo();
        this.billToBn = from.billToBn();
        this.kind = correction.kind();
        this.whole = correction.whole();
        this.net = effect.net();
        this.vat = effect.vat();
        this.total = effect.total();
        this.reason = correction.reason();
        this.persons = new SecondPerson(by, at);
        if (!whole) {
            correction.lines().stream()
                    .filter(line -> line.net().positive())
                    .map(RequestedLine::new)
                    .forEach(lines::add);
        }
    }

    public CorrectionRequestId id() {
        return new CorrectionRequestId(id);
    }

    public InvoiceId invoice() {
        return new InvoiceId(invoice);
    }

    public Instant requestedAt() {
        return persons.requestedAt();
    }

    public CorrectInvoice correction() {
        return new CorrectInvoice(
                invoice(),
                kind,
                whole ? null : lines.stream().map(RequestedLine::credit).toList(),
                reason);
    }

    /**
     * Before the second person's answer counts.
     *
     * @throws InvoiceNotCorrectable when it was decided before, or by whoever asked for it
     */
    public void mayBeDecided(Actor by) {
        if (status != CorrectionRequestStatus.PENDING) {
            throw new InvoiceNotCorrectable("request.decided", persons.decidedBy());
        }
        if (persons.asked(by)) {
            throw new InvoiceNotCorrectable("request.own");
        }
    }

    /** @throws InvoiceNotCorrectable when it would come to another amount than was asked for */
    public void approve(CorrectionPreview effect, CreditNoteId note, Actor by, Instant at) {
        mayBeDecided(by);
        if (!effect.total().equals(total)) {
            throw new InvoiceNotCorrectable(
                    "request.outdated",
                    total.negated().toString(),
                    effect.total().negated().toString());
        }
        creditNote = note.value();
        status = CorrectionRequestStatus.APPROVED;
        persons.decide(by, at, null);
    }

    public void refuse(String why, Actor by, Instant at) {
        mayBeDecided(by);
        status = CorrectionRequestStatus.REFUSED;
        persons.decide(by, at, why);
    }

    public CorrectionRequestView view() {
        return new CorrectionRequestView(
                id(),
                new InvoiceNumber(invoiceNumber),
                billTo,
                billToBn,
                correction(),
                net,
                vat,
                total,
                status,
                persons.requestedBy(),
                persons.requestedByAccount(),
                Dhaka.time(persons.requestedAt()),
                persons.decidedBy() == null
                        ? null
                        : new Decision(
                                persons.decidedBy(),
                                Dhaka.time(persons.decidedAt()),
                                persons.refusal(),
                                creditNote == null ? null : new CreditNoteId(creditNote)));
    }
}
