package com.baribhara.e2e;

import java.util.List;

/** What is taken back of invoices, and what of a lease becomes other than it was billed. */
final class CorrectionScenes {
    private CorrectionScenes() {}

    static List<Scene> all() {
        String correct = "/invoice/correct.xhtml?id={invoice}";
        String end = "/tenant/lease-end.xhtml?id={lease}";
        return List.of(
                Scene.of("correct an invoice", correct),
                Scene.of("correct an invoice, looked at", correct)
                        .after(page -> page.fill("[id='form:reason']", "Memo RX-20"))
                        .after(page -> page.fill("[id='form:lines:0:net']", "1,500.00"))
                        .clicking("[id='form:look']")
                        .after(page -> page.waitForSelector("#preview")),
                Scene.of("correct an invoice, refused", correct)
                        .after(page -> page.fill("[id='form:lines:0:net']", "99999999"))
                        .after(Scenes::sends),
                Scene.of("credit note", "/invoice/credit-note.xhtml?id={creditNote}"),
                Scene.of("correction", "/invoice/correction.xhtml?id={correction}"),
                Scene.of("correction, approving", "/invoice/correction.xhtml?id={correction}")
                        .clicking("[data-dialog=approve]"),
                Scene.of("correction, refused", "/invoice/correction.xhtml?id={refusedCorrection}"),
                Scene.of("rent form", "/tenant/rent-form.xhtml?id={lease}"),
                Scene.of("rent form, refused", "/tenant/rent-form.xhtml?id={lease}")
                        .after(Scenes::sends),
                Scene.of("document form", "/tenant/document-form.xhtml?id={lease}"),
                Scene.of("document form, refused", "/tenant/document-form.xhtml?id={lease}")
                        .clicking("[id='form:go']"),
                Scene.of("end of a lease", end),
                Scene.of("end of a lease, looked at", end)
                        .after(page -> page.fill("[id='form:on']", "15 November 2026"))
                        .clicking("[id='form:look']")
                        .after(page -> page.waitForSelector("[role=status] .pi-calendar-minus")));
    }

    /** Bills beyond the bounds. */
    static List<Scene> held() {
        String release = "/invoice/bill-release.xhtml?lease={heldLease}&month=2026-12";
        return List.of(
                Scene.of("bill it all the same", release),
                Scene.of("bill it all the same, no reason", release).after(Scenes::sends),
                Scene.of("lease, held back", "/tenant/lease.xhtml?id={heldLease}"));
    }
}
