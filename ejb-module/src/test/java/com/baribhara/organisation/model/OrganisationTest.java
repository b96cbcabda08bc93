package com.baribhara.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.baribhara.organisation.ChangeOrganisation;
import com.baribhara.organisation.EarlyIncrease;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.secrecy.KeptSeals;
import org.junit.jupiter.api.Test;

class OrganisationTest {
    private static final OrganisationSeal SEAL = new OrganisationSeal(KeptSeals.fresh());

    @Test
    void everyFieldThatCannotBeTakenIsToldAtOnce() {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> new Organisation().change(faulty(), SEAL));

        assertThat(refused.fields())
                .extracting(Refusal.Field::name)
                .containsExactlyInAnyOrder(
                        "name",
                        "nameBn",
                        "bin",
                        "tin",
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
                "Shapla", null, null, null, null, null, null, null, true, null, EarlyIncrease.WARN, null, null, false);

        Invalid refused = catchThrowableOfType(Invalid.class, () -> new Organisation().change(without, SEAL));

        assertThat(refused.fields())
                .extracting(Refusal.Field::name)
                .containsExactlyInAnyOrder("billingDay", "lineLimit", "changeLimit");
        assertThat(refused.fields()).extracting(Refusal.Field::code).containsOnly("field.required");
    }

    private static ChangeOrganisation faulty() {
        return new ChangeOrganisation(
                " ",
                "ন".repeat(201),
                "12345",
                "123456",
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
    }
}
