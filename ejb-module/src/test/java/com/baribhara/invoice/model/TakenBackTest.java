package com.baribhara.invoice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.baribhara.invoice.CorrectInvoice;
import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.DatedRow;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceLineView;
import com.baribhara.invoice.InvoiceNotCorrectable;
import com.baribhara.invoice.LeftOfLine;
import com.baribhara.invoice.LineCredit;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.LineRule;
import com.baribhara.shared.Money;
import com.baribhara.shared.RuleBroken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakenBackTest {
    private static final InvoiceId INVOICE = new InvoiceId(new UUID(0, 1));

    @Test
    void vatIsReversedAtThePercentOfTheLineAndAwayFromZero() {
        List<InvoiceLineView> lines = back(List.of(rent(1, "20000.00", "3000.00")), "23000.00")
                .lines(command(CreditNoteKind.GOODWILL, new LineCredit(1, Money.of("5000.00"))));

        assertThat(lines).extracting(InvoiceLineView::net).containsExactly(Money.of("-5000.00"));
        assertThat(lines).extracting(InvoiceLineView::vat).containsExactly(Money.of("-750.00"));
    }

    /** VAT within an agreed amount may be a poisha off its percent. */
    @Test
    void aLineThatGoesWhollyTakesAllItsVat() {
        List<InvoiceLineView> lines = back(List.of(rent(1, "100.03", "15.01")), "115.04")
                .lines(command(CreditNoteKind.GOODWILL, new LineCredit(1, Money.of("100.03"))));

        assertThat(lines).extracting(InvoiceLineView::vat).containsExactly(Money.of("-15.01"));
    }

    @Test
    void aWriteOffTakesTheLastOpenLinesAndReversesNoVat() {
        List<LeftOfLine> left = List.of(rent(1, "20000.00", "0.00"), rent(2, "1000.00", "150.00"));

        List<InvoiceLineView> lines = back(left, "1500.00").lines(command(CreditNoteKind.WRITE_OFF));

        assertThat(lines).extracting(InvoiceLineView::line).containsExactly(1, 2);
        assertThat(lines)
                .extracting(InvoiceLineView::amount)
                .containsExactly(Money.of("-350.00"), Money.of("-1150.00"));
        assertThat(lines).extracting(InvoiceLineView::vat).containsOnly(Money.of("0.00"));
    }

    @Test
    void noMoreThanIsLeftIsTakenBackAndEveryLineAtFaultIsTold() {
        TakenBack back = back(List.of(rent(1, "100.00", "0.00")), "100.00");

        RuleBroken refused = catchThrowableOfType(
                RuleBroken.class,
                () -> back.lines(command(
                        CreditNoteKind.GOODWILL,
                        new LineCredit(1, Money.of("100.01")),
                        new LineCredit(7, Money.of("1.00")))));

        assertThat(refused.fields())
                .extracting(field -> field.name() + " " + field.code())
                .containsExactly("lines[0].net amount.more-than-left", "lines[1].line invoice.line-unknown");
    }

    @Test
    void whatEarlierNotesTookBackIsNotTakenBackAgain() {
        TakenBack back = back(List.of(rent(1, "0.00", "0.00")), "0.00");

        assertThat(catchThrowableOfType(InvoiceNotCorrectable.class, () -> back.lines(command(CreditNoteKind.GOODWILL)))
                        .code())
                .isEqualTo("invoice.nothing-left");
    }

    private static TakenBack back(List<LeftOfLine> left, String open) {
        return new TakenBack(left, Money.of(open));
    }

    private static CorrectInvoice command(CreditNoteKind kind, LineCredit... lines) {
        return new CorrectInvoice(INVOICE, kind, lines.length == 0 ? null : Arrays.asList(lines), "Agreed");
    }

    private static LeftOfLine rent(int number, String net, String vat) {
        LocalDate first = LocalDate.of(2026, 11, 1);
        InvoiceLineView line = new InvoiceLineView(
                number,
                LineKind.RENT,
                LineRule.WHOLE_MONTH,
                first,
                first.plusDays(29),
                30,
                30,
                BigDecimal.ONE,
                new BigDecimal(net),
                Money.of(net),
                new BigDecimal("15"),
                Money.of(vat),
                Money.of(net).plus(Money.of(vat)),
                DatedRow.NONE,
                null);
        return new LeftOfLine(line, Money.of(net), Money.of(vat));
    }
}
