package com.baribhara.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the bar of the browser, the answer is a page that helps. */
class SenselessAddressesIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/property/properties.xhtml?district=Atlantis%00&sort=colour",
                "/property/units.xhtml?kind=CASTLE&status=LOST&property=zzz",
                "/tenant/tenants.xhtml?status=RICH&sort=-shoe",
                "/tenant/leases.xhtml?ending=soon&property=x&unit=y&tenant=z&status=OLD",
                "/invoice/invoices.xhtml?month=2026-13&status=FOO&age=x&tenant=zz&lease=1&unit=2",
                "/invoice/invoices.xhtml?size=1000000&trail=zzz",
                "/invoice/invoices.xhtml?run=zzz",
                "/invoice/parked.xhtml?sort=weight&trail=zzz",
                "/invoice/runs.xhtml?trail=zzz",
                "/invoice/shared-bills.xhtml?property=zzz&kind=WINE&status=LOST&trail=zzz",
                "/tenant/imports.xhtml?trail=zzz",
                "/user/staff.xhtml?role=KING&trail=zzz",
                "/tenant/leases.xhtml?trail=zzz"
            })
    void aListIsShownWithANoteThatAPartOfItsAddressSaidNothing(String address) {
        Response answer = Pages.open("OWNER", address);

        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.asString()).contains("Part of the page address was not understood");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/property/property.xhtml",
                "/property/property.xhtml?id=zzz",
                "/property/property-form.xhtml?id=zzz",
                "/property/unit.xhtml?id=zzz",
                "/property/unit-form.xhtml?id=zzz",
                "/tenant/tenant.xhtml?id=zzz",
                "/tenant/tenant-form.xhtml?id=zzz",
                "/tenant/lease.xhtml?id=zzz",
                "/tenant/lease.xhtml?id=0197a000-0000-7000-8000-00000000ffff",
                "/tenant/lease-new.xhtml?unit=zzz&tenant=zzz",
                "/tenant/lease-form.xhtml?id=zzz",
                "/tenant/lease-form.xhtml",
                "/tenant/import.xhtml?id=zzz",
                "/invoice/invoice.xhtml?id=zzz",
                "/invoice/run.xhtml?id=zzz",
                "/invoice/shared-bill.xhtml?id=zzz",
                "/invoice/shared-bill-form.xhtml?id=zzz",
                "/invoice/shared-bill-form.xhtml?property=zzz",
                "/nothing.xhtml"
            })
    void whatIsNotThereIsSaidToBeNotThere(String address) {
        Response answer = Pages.open("OWNER", address);

        assertThat(answer.statusCode()).as(address).isEqualTo(404);
        assertThat(answer.asString()).contains("There is nothing here").doesNotContain("Exception");
    }
}
