package com.baribhara.payment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.payment.GatewayTransaction;
import com.baribhara.payment.ReceiptStatus;
import com.baribhara.shared.Money;
import com.baribhara.shared.RandomAmounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for all money that comes in and goes back. */
class PaymentPropertiesTest {
    private static final int TRIES = 3_000;

    private final RandomAmounts random = new RandomAmounts(20_260_710);

    @Test
    void nothingIsLostAndNoInvoiceGetsMoreThanItLacks() {
        for (int i = 0; i < TRIES; i++) {
            List<OpenBill> bills = bills();
            Money amount = random.money(80_000);
            AllocatedPayment payment = AllocatedPayment.of(amount, named(), bills);
            assertThat(payment.allocated().plus(payment.unapplied())).isEqualTo(amount);
            assertThat(payment.unapplied().negative()).isFalse();
            assertThat(payment.allocations()).allSatisfy(part -> {
                assertThat(part.amount().positive()).isTrue();
                assertThat(part.amount()).isLessThanOrEqualTo(part.before().outstanding());
                assertThat(part.after().outstanding().plus(part.amount()))
                        .isEqualTo(part.before().outstanding());
            });
            assertThat(payment.unapplied().zero() || payment.stillOpen().isEmpty())
                    .isTrue();
        }
    }

    @Test
    void theOrderInWhichInvoicesAreGivenDoesNotMatter() {
        for (int i = 0; i < TRIES; i++) {
            List<OpenBill> bills = bills();
            Money amount = random.money(80_000);
            InvoiceNumber named = named();
            assertThat(AllocatedPayment.of(amount, named, random.shuffled(bills)))
                    .isEqualTo(AllocatedPayment.of(amount, named, bills));
        }
    }

    @Test
    void twoPaymentsSettleWhatOneOfBothWould() {
        for (int i = 0; i < TRIES; i++) {
            List<OpenBill> bills = bills();
            Money one = random.money(40_000);
            Money other = random.money(40_000);
            AllocatedPayment first = AllocatedPayment.of(one, null, bills);
            AllocatedPayment second = AllocatedPayment.of(other, null, first.bills());
            AllocatedPayment both = AllocatedPayment.of(one.plus(other), null, bills);
            assertThat(second.bills()).isEqualTo(both.bills());
            assertThat(first.unapplied().plus(second.unapplied())).isEqualTo(both.unapplied());
        }
    }

    @Test
    void theNamedInvoiceComesFirstAndTheRestByAge() {
        OpenBill old = bill(1, "2026-05-10", "2026-05-01", "100.00");
        OpenBill sameDue = bill(3, "2026-06-10", "2026-05-30", "100.00");
        OpenBill later = bill(2, "2026-06-10", "2026-06-01", "100.00");
        OpenBill sameDay = bill(4, "2026-06-10", "2026-06-01", "100.00");
        List<OpenBill> bills = List.of(sameDay, later, sameDue, old);
        AllocatedPayment payment = AllocatedPayment.of(Money.of("350.00"), new InvoiceNumber(4), bills);
        assertThat(payment.allocations())
                .extracting(part -> part.before().number().value() + " " + part.amount())
                .containsExactly("4 100.00", "1 100.00", "3 100.00", "2 50.00");
        assertThat(payment.bills())
                .extracting(OpenBill::status)
                .containsExactly(
                        InvoiceStatus.PAID, InvoiceStatus.PAID, InvoiceStatus.PARTIALLY_PAID, InvoiceStatus.PAID);
        assertThat(payment.stillOpen()).extracting(OpenBill::number).containsExactly(new InvoiceNumber(2));
    }

    @Test
    void aStatusStaysWhereNothingWasAllocatedAndWhatIsNotOpenGetsNothing() {
        LocalDate day = LocalDate.parse("2026-06-10");
        Money ten = Money.of("10.00");
        List<OpenBill> closed = IntStream.range(0, InvoiceStatus.values().length)
                .mapToObj(i -> new OpenBill(new InvoiceNumber(i + 1L), day, day, ten, InvoiceStatus.values()[i]))
                .toList();
        AllocatedPayment nothing = AllocatedPayment.of(Money.ZERO, null, closed);
        assertThat(nothing.allocations()).isEmpty();
        assertThat(nothing.bills()).containsExactlyElementsOf(closed);
        AllocatedPayment much = AllocatedPayment.of(Money.of("1000.00"), null, closed);
        Set<InvoiceStatus> settled =
                much.allocations().stream().map(part -> part.before().status()).collect(Collectors.toSet());
        assertThat(settled).containsExactlyInAnyOrder(InvoiceStatus.ISSUED, InvoiceStatus.PARTIALLY_PAID);
    }

    @Test
    void aBouncedChequeUndoesEveryEffect() {
        for (int i = 0; i < TRIES; i++) {
            List<OpenBill> bills = bills();
            Money charge = random.money(500);
            AllocatedPayment cheque = AllocatedPayment.of(random.money(80_000), named(), bills);
            BouncedCheque bounced = new BouncedCheque(cheque, charge);
            assertThat(bounced.reopened()).isSubsetOf(bills);
            assertThat(cheque.allocated().plus(bounced.creditTakenBack())).isEqualTo(cheque.amount());
            assertThat(bounced.totalDue()).isEqualTo(bounced.outstanding().plus(charge));
            assertThat(bounced.receipt()).isEqualTo(ReceiptStatus.CANCELLED);
        }
    }

    @Test
    void aTransactionCountsOnceInWhateverOrderAndHoweverOftenItIsTold() {
        for (int i = 0; i < TRIES / 10; i++) {
            List<GatewayTransaction> transactions = IntStream.range(0, 8)
                    .mapToObj(number -> new GatewayTransaction(number % 2 == 0 ? "bKash" : "Nagad", "T" + number / 2))
                    .toList();
            List<GatewayTransaction> told = new ArrayList<>(transactions);
            told.addAll(transactions.subList(0, random.number(8)));
            GatewayPayments payments = GatewayPayments.NONE;
            for (GatewayTransaction transaction : random.shuffled(told)) {
                payments = payments.told(transaction, Money.of("10.00"));
                assertThat(payments.told(transaction, Money.of("11.00"))).isEqualTo(payments);
            }
            assertThat(payments.payments()).hasSize(8);
            assertThat(payments.balanceChange()).hasToString("-80.00");
        }
    }

    @Test
    void refundsNeverExceedThePaymentAndARejectedOneChangesNothing() {
        for (int i = 0; i < TRIES; i++) {
            Money paid = random.money(20_000);
            Refundable refundable = new Refundable(paid);
            Money refunded = Money.ZERO;
            for (int refund = 0; refund < 6; refund++) {
                Money asked = random.money(9_000);
                Refundable.Answer answer = refundable.refund(asked);
                assertThat(answer.accepted()).isEqualTo(asked.compareTo(refundable.left()) <= 0);
                refunded = answer.accepted() ? refunded.plus(asked) : refunded;
                refundable = answer.after();
                assertThat(refunded.plus(refundable.left())).isEqualTo(paid);
                assertThat(refundable.left().negative()).isFalse();
            }
        }
    }

    @Test
    void whatWasExecutedSettlesTheInvoiceOrIsCredit() {
        for (int i = 0; i < TRIES; i++) {
            Money invoice = random.money(20_000);
            ExecutedAmount payment = new ExecutedAmount(invoice, random.money(20_000));
            Money outstanding = payment.outstanding(invoice);
            assertThat(invoice.minus(outstanding).plus(payment.credit(invoice))).isEqualTo(payment.executed());
            assertThat(outstanding.min(payment.credit(invoice))).isEqualTo(Money.ZERO);
            assertThat(payment.mismatch()).isEqualTo(!payment.executed().equals(invoice));
        }
    }

    @Test
    void aGatewayFeeIsTakenFromTheLandlordOnly() {
        for (int i = 0; i < TRIES; i++) {
            Money paid = random.money(20_000);
            GatewayFee fee = GatewayFee.of(paid, random.decimal(5, 2));
            assertThat(fee.tenantCredit()).isEqualTo(paid);
            assertThat(fee.bankReceipt().plus(fee.fee())).isEqualTo(paid);
        }
    }

    @Test
    void negativeMoneyIsRefused() {
        Money negative = Money.of("-0.01");
        assertThatThrownBy(() -> AllocatedPayment.of(negative, null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Refundable(Money.ZERO).refund(negative))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<OpenBill> bills() {
        return IntStream.rangeClosed(1, random.number(7))
                .mapToObj(number -> new OpenBill(
                        new InvoiceNumber(number),
                        LocalDate.parse("2026-05-10").plusDays(random.number(3)),
                        LocalDate.parse("2026-05-01").plusDays(random.number(3)),
                        random.money(20_000),
                        random.sometimes() ? InvoiceStatus.ISSUED : InvoiceStatus.PARTIALLY_PAID))
                .toList();
    }

    private InvoiceNumber named() {
        return random.sometimes() ? null : new InvoiceNumber(1L + random.number(8));
    }

    private static OpenBill bill(long number, String due, String issued, String outstanding) {
        return new OpenBill(
                new InvoiceNumber(number),
                LocalDate.parse(due),
                LocalDate.parse(issued),
                Money.of(outstanding),
                InvoiceStatus.ISSUED);
    }
}
