package com.baribhara.e2e;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Bills of a whole building: entered after a look at who gets what, followed to the bills they came with, corrected, withdrawn. */
final class SharedBillScenes {
    private SharedBillScenes() {}

    static List<Scene> all() {
        return Stream.of(shown(), entering()).flatMap(List::stream).toList();
    }

    private static List<Scene> shown() {
        String bill = "/invoice/shared-bill.xhtml?id={sharedBill}";
        String correction = "/invoice/shared-bill-form.xhtml?id={sharedBill}";
        return List.of(
                Scene.of("shared bills, of one building", "/invoice/shared-bills.xhtml?property={property}"),
                Scene.of("shared bill", bill),
                Scene.of("shared bill, withdrawing", bill).clicking("[data-dialog=withdraw]"),
                Scene.of("shared bill, withdrawn", "/invoice/shared-bill.xhtml?id={withdrawnSharedBill}"),
                Scene.of("shared bill, to be split anew", "/invoice/shared-bill.xhtml?id={outdatedSharedBill}"),
                Scene.of("shared bill, correcting", correction),
                Scene.of("shared bill, correcting, looked at", correction)
                        .after(page -> page.fill("[id='form:amount']", "9,200.00"))
                        .after(page -> page.fill("[id='form:reason']", "Memo RX-22"))
                        .clicking("[id='form:look']")
                        .after(page -> page.waitForSelector("#preview")));
    }

    private static List<Scene> entering() {
        String form = "/invoice/shared-bill-form.xhtml?property={property}";
        return List.of(
                Scene.of("shared bill, entering", form),
                Scene.of("shared bill, entering, looked at", form + "&basis=EQUAL")
                        .after(page -> typed(page, "7,345.50"))
                        .clicking("[id='form:look']")
                        .after(page -> page.waitForSelector("#preview")),
                Scene.of("shared bill, entering, asked", form + "&basis=EQUAL")
                        .after(page -> typed(page, "7,345.50"))
                        .clicking("[id='form:look']")
                        .after(page -> page.waitForSelector("#preview"))
                        .clicking("[data-dialog=saving]"),
                Scene.of("shared bill, by persons", form + "&basis=PERSONS"),
                Scene.of("shared bill, by persons, refused", form + "&basis=PERSONS")
                        .after(page -> typed(page, "-5"))
                        .after(page -> page.fill("[id='form:weights:0:weight']", "4-5"))
                        .clicking("[id='form:look']")
                        .after(page -> page.waitForSelector("[aria-invalid=true]")),
                Scene.of("shared bill, no building yet", "/invoice/shared-bill-form.xhtml")
                        .seenBy(Who.NEWCOMER));
    }

    private static void typed(Page page, String amount) {
        page.selectOption("[id='form:kind']", "GENERATOR");
        page.fill("[id='form:number']", "G-11");
        page.fill("[id='form:amount']", amount);
    }
}
