package com.baribhara.invoice.model;

import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.CreditNoteView;
import com.baribhara.invoice.InvoiceLineView;
import com.baribhara.invoice.LeftOfLine;
import com.baribhara.shared.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of the lines of an invoice after the credit notes on it. Those by hand name the lines they take from by their numbers;
 * those of the run differ by kind, and what such a kind was lowered by is taken from its lines in their order.
 */
public final class LeftOfLines {
    private final List<LeftOfLine> lines = new ArrayList<>();

    private LeftOfLines(List<InvoiceLineView> issued) {
        issued.forEach(line -> lines.add(new LeftOfLine(line, line.net(), line.vat())));
    }

    public static List<LeftOfLine> of(List<InvoiceLineView> issued, List<CreditNoteView> notes) {
        LeftOfLines left = new LeftOfLines(issued);
        for (CreditNoteView note : notes) {
            if (note.kind() == CreditNoteKind.ADJUSTMENT) {
                left.adjust(note.lines());
            } else {
                note.lines().forEach(line -> left.takeBack(line, note.kind()));
            }
        }
        return List.copyOf(left.lines);
    }

    private void takeBack(InvoiceLineView credit, CreditNoteKind kind) {
        for (int i = 0; i < lines.size(); i++) {
            LeftOfLine left = lines.get(i);
            if (left.number() == credit.line()) {
                lines.set(i, kind == CreditNoteKind.WRITE_OFF ? writtenOff(left, credit.net()) : less(left, credit));
            }
        }
    }

    private static LeftOfLine less(LeftOfLine left, InvoiceLineView credit) {
        return new LeftOfLine(
                left.line(), left.net().plus(credit.net()), left.vat().plus(credit.vat()));
    }

    /** A write-off reverses no VAT and yet leaves nothing of it to take back: net and VAT go in the proportion that they had. */
    private static LeftOfLine writtenOff(LeftOfLine left, Money negative) {
        Money gross = left.gross().plus(negative);
        Money net = left.vat().zero()
                ? gross
                : gross.timesFraction(left.net().amount(), left.gross().amount());
        return new LeftOfLine(left.line(), net, gross.minus(net));
    }

    private void adjust(List<InvoiceLineView> differences) {
        differences.stream().map(InvoiceLineView::kind).distinct().forEach(kind -> {
            Money net = Money.ZERO;
            Money vat = Money.ZERO;
            for (InvoiceLineView line : differences) {
                if (line.kind() == kind) {
                    net = net.plus(line.net());
                    vat = vat.plus(line.vat());
                }
            }
            for (int i = 0; i < lines.size(); i++) {
                LeftOfLine left = lines.get(i);
                if (left.line().kind() == kind && left.net().positive()) {
                    Money lessNet = net.negated().min(left.net()).max(Money.ZERO);
                    Money lessVat = vat.negated().min(left.vat()).max(Money.ZERO);
                    net = net.plus(lessNet);
                    vat = vat.plus(lessVat);
                    lines.set(
                            i,
                            new LeftOfLine(
                                    left.line(),
                                    left.net().minus(lessNet),
                                    left.vat().minus(lessVat)));
                }
            }
        });
    }
}
