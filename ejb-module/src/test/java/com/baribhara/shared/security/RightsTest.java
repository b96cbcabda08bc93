package com.baribhara.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.security.Rights.Right;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RightsTest {

    @Test
    void everyPermissionHasOneLineOfTheTable() {
        assertThat(Rights.all())
                .extracting(Right::permission)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(constants());
    }

    @Test
    void aRoleHasWhateverItsPermissionsNeed() {
        Roles.OF_ACCOUNTS.forEach(role ->
                assertThat(Rights.of(role)).as(role).containsExactlyInAnyOrderElementsOf(Rights.with(Rights.of(role))));
    }

    @Test
    void whatAPermissionNeedsComesWithIt() {
        assertThat(Rights.with(Set.of(Permissions.INVOICE_READ)))
                .containsExactlyInAnyOrder(
                        Permissions.SELF,
                        Permissions.OFFICE_USE,
                        Permissions.PROPERTY_READ,
                        Permissions.TENANT_READ,
                        Permissions.LEASE_READ,
                        Permissions.INVOICE_READ);
    }

    @Test
    void aPermissionThatIsNoLongerThereOpensNothing() {
        assertThat(Rights.with(Set.of("castle.read"))).containsExactly(Permissions.SELF);
    }

    @Test
    void noOrganisationGrantsWhatIsTheInstallationsOrATenants() {
        assertThat(Rights.grantable())
                .contains(Permissions.INVOICE_READ, Permissions.ROLE_WRITE)
                .doesNotContain(Permissions.LAW_WRITE, Permissions.TENANCY_OWN);
    }

    /** The token travels in a cookie of at most 4096 bytes; base64 makes four of three, and the rest of it takes 900. */
    @Test
    void allThePermissionsOfAnOwnerFitIntoTheCookie() {
        int groups = Rights.of(Roles.OWNER).stream()
                .mapToInt(name -> name.length() + "\"\",".length())
                .sum();
        assertThat(groups * 4 / 3 + 900).isLessThan(2048);
    }

    private static Set<String> constants() {
        Set<String> constants = new TreeSet<>();
        Arrays.stream(Permissions.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .forEach(field -> constants.add(value(field)));
        return constants;
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
