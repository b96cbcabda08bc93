package com.baribhara.invoice.model;

import com.baribhara.invoice.CorrectInvoice;
import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.InvoiceLineView;
import com.baribhara.invoice.InvoiceNotCorrectable;
import com.baribhara.invoice.LeftOfLine;
import com.baribhara.invoice.LineCredit;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.LineRule;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a credit note that a person issues: never more than is left of a line or of the invoice; VAT is reversed at the percent of the
 * line, and a line that goes wholly takes all its VAT along, so that nothing remains of it (billing rules, section 7).
 */
public final class TakenBack {
    private final List<LeftOfLine> left;
    private final Money open;

    /** @param open what is still to be paid of the invoice */
    public TakenBack(List<LeftOfLine> left, Money open) {
        this.left = left;
        this.open = open;
    }

    /**
     * @throws com.baribhara.shared.Refusal with every line that can't give what is wanted of it
     * @throws InvoiceNotCorrectable when nothing is left to be taken back
     */
    public List<InvoiceLineView> lines(CorrectInvoice command) {
        List<InvoiceLineView> lines = command.whole() ? all(command.kind()) : chosen(command);
        Money total = Money.sum(lines.stream().map(InvoiceLineView::amount).toList());
        if (!total.negative()) {
            throw new InvoiceNotCorrectable("invoice.nothing-left");
        }
        return lines;
    }

    private List<InvoiceLineView> all(CreditNoteKind kind) {
        if (kind == CreditNoteKind.WRITE_OFF) {
            return allThatIsOpen();
        }
        return left.stream()
                .filter(line -> !line.gross().zero())
                .filter(line -> kind != CreditNoteKind.WAIVER || fee(line))
                .map(line -> credit(line, line.net(), line.vat()))
                .toList();
    }

    /** Payments name no lines: they are taken to have gone to the first ones, so that what is open are the last. */
    private List<InvoiceLineView> allThatIsOpen() {
        List<InvoiceLineView> lines = new ArrayList<>();
        Money rest = open;
        for (int i = left.size() - 1; i >= 0 && rest.positive(); i--) {
            Money part = left.get(i).gross().min(rest);
            if (part.positive()) {
                lines.add(writeOff(left.get(i), part));
                rest = rest.minus(part);
            }
        }
        Collections.reverse(lines);
        return lines;
    }

    private List<InvoiceLineView> chosen(CorrectInvoice command) {
        InputCheck check = new InputCheck();
        List<InvoiceLineView> lines = new ArrayList<>();
        for (int i = 0; i < command.lines().size(); i++) {
            LineCredit wanted = command.lines().get(i);
            if (!wanted.net().zero()) {
                chosen(command.kind(), wanted, "lines[" + i + "]", check).ifPresent(lines::add);
            }
        }
        check.refuse();
        Money total =
                Money.sum(lines.stream().map(InvoiceLineView::amount).toList()).negated();
        Money most = command.kind() == CreditNoteKind.WRITE_OFF
                ? open
                : Money.sum(left.stream().map(LeftOfLine::gross).toList());
        check.rule(
                total.compareTo(most) <= 0,
                "lines",
                "invoice.more-than-left",
                most.max(Money.ZERO).toString());
        check.refuse();
        return lines;
    }

    private Optional<InvoiceLineView> chosen(CreditNoteKind kind, LineCredit wanted, String field, InputCheck check) {
        Optional<LeftOfLine> found =
                left.stream().filter(line -> line.number() == wanted.line()).findFirst();
        check.rule(found.isPresent(), field + ".line", "invoice.line-unknown", String.valueOf(wanted.line()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        LeftOfLine line = found.get();
        check.rule(kind != CreditNoteKind.WAIVER || fee(line), field + ".net", "invoice.line-no-fee");
        Money most = kind == CreditNoteKind.WRITE_OFF ? line.gross() : line.net();
        check.rule(
                wanted.net().compareTo(most) <= 0,
                field + ".net",
                "amount.more-than-left",
                most.max(Money.ZERO).toString());
        return Optional.of(
                kind == CreditNoteKind.WRITE_OFF
                        ? writeOff(line, wanted.net())
                        : credit(line, wanted.net(), vat(line, wanted.net())));
    }

    private static boolean fee(LeftOfLine line) {
        return line.line().kind() == LineKind.LATE_FEE;
    }

    private static Money vat(LeftOfLine line, Money net) {
        return net.equals(line.net())
                ? line.vat()
                : Taxed.reversed(net, line.line().vatPercent()).vat().negated().min(line.vat());
    }

    private static InvoiceLineView credit(LeftOfLine line, Money net, Money vat) {
        return line(
                line,
                line.net(),
                net,
                vat.zero() ? BigDecimal.ZERO : line.line().vatPercent(),
                vat);
    }

    /** VAT stays owed to the state, so that none is reversed. */
    private static InvoiceLineView writeOff(LeftOfLine line, Money gross) {
        return line(line, line.gross(), gross, BigDecimal.ZERO, Money.ZERO);
    }

    private static InvoiceLineView line(LeftOfLine from, Money whole, Money net, BigDecimal percent, Money vat) {
        InvoiceLineView issued = from.line();
        return new InvoiceLineView(
                issued.line(),
                issued.kind(),
                LineRule.CREDITED,
                issued.from(),
                issued.to(),
                issued.days(),
                issued.basisDays(),
                BigDecimal.ONE,
                whole.amount(),
                net.negated(),
                percent,
                vat.negated(),
                net.plus(vat).negated(),
                issued.dated(),
                issued.rule().shared() ? null : issued.readings());
    }
}
