package com.baribhara.tenant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.secrecy.KeptSeals;
import com.baribhara.tenant.ChangeTenant;
import com.baribhara.tenant.CreateTenant;
import com.baribhara.tenant.TenantNumber;
import com.baribhara.tenant.TenantView;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TenantTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String TIN = "123456786789";
    private static final TenantSeal SEAL = new TenantSeal(KeptSeals.fresh(), new OrganisationId(new UUID(0, 1)));

    @Test
    void keepsPhoneAndCardNumberInOneFormWhateverWasTyped() {
        TenantView tenant = new Tenant(
                        new CreateTenant(
                                "T-1", " Karim ", "করিম", "০১৭১১-২২৩৩৪৪", "১২৩ ৪৫৬ ৭৮৯০", null, "k@example.com"),
                        NOW,
                        SEAL)
                .wholeView(SEAL);
        assertThat(tenant.name()).isEqualTo("Karim");
        assertThat(tenant.phone()).isEqualTo("+8801711223344");
        assertThat(tenant.nid()).isEqualTo("1234567890");
    }

    @Test
    void showsTheWholeCardNumberOnlyToThoseWhoMaySeeIt() {
        Tenant tenant = karim();
        assertThat(tenant.view(SEAL).nid()).isEqualTo("******7890");
        assertThat(tenant.view(SEAL)).isEqualTo(tenant.wholeView(SEAL).masked());
    }

    @Test
    void theCardNumberStaysWhenItComesBackMaskedGoesWhenEmptiedAndChangesWhenTyped() {
        Tenant tenant = karim();

        tenant.change(new ChangeTenant("Karim", null, null, "******7890", null, null), SEAL);
        assertThat(tenant.wholeView(SEAL).nid()).isEqualTo("1234567890");
        tenant.change(new ChangeTenant("Karim", null, null, "9876543210", null, null), SEAL);
        assertThat(tenant.wholeView(SEAL).nid()).isEqualTo("9876543210");
        tenant.change(new ChangeTenant("Karim", null, null, " ", null, null), SEAL);
        assertThat(tenant.wholeView(SEAL).nid()).isNull();
    }

    @Test
    void theTaxpayersNumberIsKeptLikewiseAndShownWithoutTheOther() {
        Tenant tenant = karim();

        assertThat(tenant.view(SEAL).tin()).isEqualTo("********6789");
        TenantView shown = tenant.view(SEAL, Set.of(TenantNumber.TIN));
        assertThat(shown.tin()).isEqualTo(TIN);
        assertThat(shown.nid()).isEqualTo("******7890");
        tenant.change(new ChangeTenant("Karim", null, null, "******7890", "********6789", null), SEAL);
        assertThat(tenant.wholeView(SEAL).tin()).isEqualTo(TIN);
        tenant.change(new ChangeTenant("Karim", null, null, "******7890", "৯৮৭৬ ৫৪৩২ ১০৯৮", null), SEAL);
        assertThat(tenant.wholeView(SEAL).tin()).isEqualTo("987654321098");
        tenant.change(new ChangeTenant("Karim", null, null, "******7890", " ", null), SEAL);
        assertThat(tenant.wholeView(SEAL).tin()).isNull();
        assertThat(tenant.wholeView(SEAL).nid()).isEqualTo("1234567890");
    }

    @Test
    void anotherMaskedNumberThanTheirOwnIsRefused() {
        assertThatThrownBy(() -> karim().change(new ChangeTenant("Karim", null, null, "******0000", null, null), SEAL))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void noRecordWithACardNumberPrintsIt() {
        assertThat(new CreateTenant("T-1", "Karim", null, null, "1234567890", TIN, null) + " "
                        + new ChangeTenant("Karim", null, null, "1234567890", TIN, null) + " "
                        + karim().wholeView(SEAL))
                .doesNotContain("1234567890", TIN);
    }

    @Test
    void refusesWhatNobodyCanHaveWithoutRepeatingTheCardNumber() {
        assertThatThrownBy(() ->
                        new Tenant(new CreateTenant("a b", " ", null, "01234", "12345678901", "1234", "k@"), NOW, SEAL))
                .hasMessageNotContaining("12345678901")
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.fields())
                                .extracting(Refusal.Field::code)
                                .containsExactly(
                                        "code.malformed",
                                        "field.required",
                                        "phone.malformed",
                                        "nid.malformed",
                                        "tin.malformed",
                                        "email.malformed"));
    }

    private static Tenant karim() {
        return new Tenant(new CreateTenant(null, "Karim", null, null, "1234567890", TIN, null), NOW, SEAL);
    }
}
