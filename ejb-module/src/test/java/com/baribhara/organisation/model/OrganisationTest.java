package com.baribhara.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.baribhara.organisation.ChangeOrganisation;
import com.baribhara.organisation.EarlyIncrease;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    @Test
    void everyFieldThatCannotBeTakenIsToldAtOnce() {
        ChangeOrganisation faulty = new ChangeOrganisation(
                " ",
                "ন".repeat(201),
                "12345",
                "House\n3",
                null,
                "01234",
                29,
                false,
                Money.of("-1.00"),
                null,
                0,
                10_001,
                false);

        Invalid refused = catchThrowableOfType(Invalid.class, () -> new Organisation().change(faulty));

        assertThat(refused.fields())
                .extracting(Refusal.Field::name)
                .containsExactlyInAnyOrder(
                        "name",
                        "nameBn",
                        "bin",
                        "address",
                        "phone",
                        "billingDay",
                        "correctionLimit",
                        "earlyIncrease",
                        "lineLimit",
                        "changeLimit");
    }

    @Test
    void theBillingDayAndTheBoundsAreNeeded() {
        ChangeOrganisation without = new ChangeOrganisation(
                "Shapla", null, null, null, null, null, null, true, null, EarlyIncrease.WARN, null, null, false);

        Invalid refused = catchThrowableOfType(Invalid.class, () -> new Organisation().change(without));

        assertThat(refused.fields())
                .extracting(Refusal.Field::name)
                .containsExactlyInAnyOrder("billingDay", "lineLimit", "changeLimit");
        assertThat(refused.fields()).extracting(Refusal.Field::code).containsOnly("field.required");
    }
}
