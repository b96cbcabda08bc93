package com.baribhara.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings, staff and what the product is made of. */
class OfficePagesIT {

    @Test
    void theStaffListNamesWhoWorksInTheOfficeAndNoTenant() {
        assertThat(Pages.open("OWNER", "/user/staff.xhtml").asString())
                .contains("manager@landlord.example", "caretaker@landlord.example")
                .doesNotContain("tenant@landlord.example", "admin@landlord.example");
    }

    @Test
    void aRoleNarrowsTheStaffList() {
        assertThat(Pages.open("OWNER", "/user/staff.xhtml?role=CARETAKER").asString())
                .contains("caretaker@landlord.example")
                .doesNotContain("manager@landlord.example");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCOUNTANT, /user/staff.xhtml, 403",
        "CARETAKER, /user/staff.xhtml, 403",
        "MANAGER, /user/staff.xhtml, 200",
        "ACCOUNTANT, /organisation/settings.xhtml, 200",
        "MANAGER, /organisation/settings-form.xhtml, 403",
        "OWNER, /organisation/settings-form.xhtml, 200",
        "MANAGER, /organisation/payout-form.xhtml, 403",
        "OWNER, /organisation/payout-form.xhtml, 200",
        "ACCOUNTANT, /property/property-form.xhtml, 403",
        "CARETAKER, /tenant/lease-new.xhtml, 403",
        "MANAGER, /tenant/tenant-form.xhtml, 200",
        "CARETAKER, /about.xhtml, 200"
    })
    void whoMayOpenWhat(String role, String page, int status) {
        assertThat(Pages.open(role, page).statusCode()).isEqualTo(status);
    }
}
