package com.baribhara.tenant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal;
import com.baribhara.tenant.CreateTenant;
import com.baribhara.tenant.TenantView;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TenantTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void keepsPhoneAndCardNumberInOneFormWhateverWasTyped() {
        TenantView tenant = new Tenant(
                        new CreateTenant("T-1", " Karim ", "করিম", "০১৭১১-২২৩৩৪৪", "১২৩ ৪৫৬ ৭৮৯০", "k@example.com"),
                        NOW)
                .view(true);
        assertThat(tenant.name()).isEqualTo("Karim");
        assertThat(tenant.phone()).isEqualTo("+8801711223344");
        assertThat(tenant.nid()).isEqualTo("1234567890");
    }

    @Test
    void showsTheWholeCardNumberOnlyToThoseWhoMaySeeIt() {
        Tenant tenant = new Tenant(new CreateTenant(null, "Karim", null, null, "1234567890", null), NOW);
        assertThat(tenant.view(false).nid()).isEqualTo("******7890");
    }

    @Test
    void refusesWhatNobodyCanHaveWithoutRepeatingTheCardNumber() {
        assertThatThrownBy(() -> new Tenant(new CreateTenant("a b", " ", null, "01234", "12345678901", "k@"), NOW))
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
                                        "email.malformed"));
    }
}
