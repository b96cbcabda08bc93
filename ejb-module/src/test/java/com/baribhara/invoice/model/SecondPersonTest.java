package com.baribhara.invoice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.baribhara.invoice.HeldKind;
import com.baribhara.invoice.HeldReceiptView;
import com.baribhara.invoice.ReceiptNotReversible;
import com.baribhara.invoice.ReversalStatus;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.security.Actor;
import com.baribhara.tenant.LeaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecondPersonTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final UUID KARIM = new UUID(0, 1);

    @Test
    void underAnotherUserNameOneIsStillWhoAsked() {
        ReceiptReversal reversal = asked(person(KARIM, "karim@old.example"));

        ReceiptNotReversible refused = catchThrowableOfType(
                ReceiptNotReversible.class, () -> reversal.approve(person(KARIM, "karim@new.example"), NOW));

        assertThat(refused.code()).isEqualTo("request.own");
        assertThat(reversal.view().status()).isEqualTo(ReversalStatus.WAITING);
        assertThat(reversal.view().askedBy(person(KARIM, "karim@new.example"))).isTrue();
    }

    @Test
    void whoTookOverAUserNameIsAnotherPerson() {
        ReceiptReversal reversal = asked(person(KARIM, "office@house.example"));

        reversal.approve(person(new UUID(0, 2), "office@house.example"), NOW);

        assertThat(reversal.view().status()).isEqualTo(ReversalStatus.DONE);
    }

    private static ReceiptReversal asked(Actor by) {
        HeldReceiptView receipt = new HeldReceiptView(
                new UUID(0, 9), HeldKind.DEPOSIT, Money.of("9.00"), LocalDate.EPOCH, "Receipt 1", null, "x", null);
        return new ReceiptReversal(new LeaseId(new UUID(0, 8)), receipt, "Typed twice", by, NOW);
    }

    private static Actor person(UUID account, String name) {
        return new Actor(Optional.of(account), name, new OrganisationId(new UUID(0, 7)), Set.of());
    }
}
