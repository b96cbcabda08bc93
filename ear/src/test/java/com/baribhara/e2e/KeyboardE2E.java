package com.baribhara.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Accounts;
import com.baribhara.it.RunningSystem;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the sign-in to an invoice and out again without a pointer. */
class KeyboardE2E {
    private final Accounts accounts = RunningSystem.get().accounts();
    private final String name = "Kb" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void anOwnerLetsANewFlatAndBillsItByKeyboardAlone() {
        try (Visitor owner = new Visitor("en")) {
            Keyboard keys = new Keyboard(owner.page());
            owner.opens("home.xhtml");
            signsIn(owner, keys);
            makesABuildingWithAFlat(keys);
            makesATenant(keys);
            letsTheFlat(keys);
            billsTheMonth(keys);
            readsTheInvoice(owner, keys);
            signsOut(keys);
        }
    }

    private void signsIn(Visitor owner, Keyboard keys) {
        keys.fills("[id='form:username']", accounts.username("OWNER"));
        keys.fills("[id='form:password']", accounts.password("OWNER"));
        keys.presses("Enter");
        // the sign-in page stood at the same address
        owner.waitsFor(".b-side");
    }

    private void makesABuildingWithAFlat(Keyboard keys) {
        keys.goesTo("prop", "Properties");
        keys.arrivesAt("**/property/properties.xhtml");
        keys.presses("n");
        keys.arrivesAt("**/property/property-form.xhtml*");
        keys.fills("[id='form:name']", name + " House");
        keys.fills("[id='form:address-area']", "Mirpur");
        keys.fills("[id='form:address-district']", "Dhaka");
        keys.tabsTo("[id='form:save']");
        keys.presses("Enter");
        keys.arrivesAt("**/property/property.xhtml?id=*");
        keys.presses("n");
        keys.arrivesAt("**/property/unit-form.xhtml?property=*");
        keys.fills("[id='form:code']", name + "-A");
        keys.fills("[id='form:kind']", "Flat");
        keys.tabsTo("[id='form:save']");
        keys.presses("Enter");
        keys.arrivesAt("**/property/unit.xhtml?id=*");
    }

    private void makesATenant(Keyboard keys) {
        keys.presses("g", "t");
        keys.arrivesAt("**/tenant/tenants.xhtml");
        keys.presses("n");
        keys.arrivesAt("**/tenant/tenant-form.xhtml*");
        keys.fills("[id='form:name']", name + " Begum");
        keys.tabsTo("[id='form:save']");
        keys.presses("Enter");
        keys.arrivesAt("**/tenant/tenant.xhtml?id=*");
    }

    private void letsTheFlat(Keyboard keys) {
        keys.goesTo("new lease", "New lease");
        keys.arrivesAt("**/tenant/lease-new.xhtml");
        keys.presses("/");
        keys.types(name);
        keys.presses("Enter");
        keys.arrivesAt("**find=" + name + "*");
        keys.tabsTo("main a[href*='unit=']");
        keys.presses("Enter");
        keys.arrivesAt("**/tenant/lease-new.xhtml?*unit=*");
        keys.presses("/");
        keys.presses("Control+a");
        keys.types(name);
        keys.sends();
        keys.tabsTo("main a[href*='tenant=']");
        keys.presses("Enter");
        keys.arrivesAt("**/tenant/lease-new.xhtml?*tenant=*");
        keys.fills("[id='form:start']", "2026-11-01");
        keys.fills("[id='form:rent']", "15000");
        keys.tabsTo("[id='form:save']");
        keys.presses("Enter");
        keys.arrivesAt("**/tenant/lease.xhtml?id=*");
        keys.tabsTo("[id='lease:activate'], main [data-dialog='activate']");
        keys.presses("Enter");
        keys.saysYesTo("#activate");
        keys.reaches("main .is-success");
    }

    private void billsTheMonth(Keyboard keys) {
        keys.presses("g", "r");
        keys.arrivesAt("**/invoice/runs.xhtml");
        keys.tabsTo("[id='start:month']");
        keys.types("November 2026");
        keys.tabsTo("[id='start:go']");
        keys.presses("Enter");
        keys.arrivesAt("**/invoice/run.xhtml?id=*");
        if (keys.offers("main [data-dialog='confirm']", "main a[href^='/invoice/invoices.xhtml?run=']")) {
            keys.tabsTo("main [data-dialog='confirm']");
            keys.presses("Enter");
            keys.saysYesTo("#confirm");
        }
    }

    private void readsTheInvoice(Visitor owner, Keyboard keys) {
        owner.waitsFor("main a[href^='/invoice/invoices.xhtml?run=']");
        keys.presses("g", "i");
        keys.arrivesAt("**/invoice/invoices.xhtml");
        keys.presses("/");
        keys.types(name);
        keys.presses("Enter");
        keys.arrivesAt("**find=" + name + "*");
        keys.tabsTo("main a[href^='/invoice/invoice.xhtml?id=']");
        keys.presses("Enter");
        keys.arrivesAt("**/invoice/invoice.xhtml?id=*");
        assertThat(owner.reads(".b-bill")).contains("15,000.00");
    }

    private void signsOut(Keyboard keys) {
        keys.tabsTo(".b-top summary:has(.pi-user)");
        keys.presses("Enter");
        keys.tabsTo("form[action='/sign-out'] button");
        keys.presses("Enter");
        keys.arrivesAt("**/signin.xhtml?signedOut=true");
    }
}
