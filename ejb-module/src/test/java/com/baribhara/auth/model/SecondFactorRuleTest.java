package com.baribhara.auth.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.security.Roles;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecondFactorRuleTest {
    private static final SecondFactorRule NOBODY_WANTS_IT = new SecondFactorRule(false, false);
    private static final SecondFactorRule THE_OFFICE_WANTS_IT = new SecondFactorRule(false, true);
    private static final SecondFactorRule THE_INSTALLATION_WANTS_IT = new SecondFactorRule(true, false);

    @Test
    void anOfficeWantsItOfItsOwnersAlone() {
        assertThat(THE_OFFICE_WANTS_IT.concerns(Set.of(Roles.OWNER)::contains)).isTrue();
        assertThat(THE_OFFICE_WANTS_IT.concerns(Set.of(Roles.ADMIN)::contains)).isFalse();
        assertThat(THE_OFFICE_WANTS_IT.concerns(Set.of(Roles.MANAGER, Roles.TENANT)::contains))
                .isFalse();
    }

    @Test
    void anInstallationWantsItOfOwnersAndAdministrators() {
        assertThat(THE_INSTALLATION_WANTS_IT.concerns(Set.of(Roles.OWNER)::contains))
                .isTrue();
        assertThat(THE_INSTALLATION_WANTS_IT.concerns(Set.of(Roles.ADMIN)::contains))
                .isTrue();
        assertThat(THE_INSTALLATION_WANTS_IT.concerns(Set.of(Roles.MANAGER, Roles.CUSTOM)::contains))
                .isFalse();
    }

    @Test
    void withoutASettingItIsForEachPersonToChoose() {
        assertThat(NOBODY_WANTS_IT.concerns(Set.of(Roles.OWNER, Roles.ADMIN)::contains))
                .isFalse();
    }
}
