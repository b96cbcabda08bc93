package com.baribhara.e2e;

import java.util.List;

/** What is held for tenants: taken, used month by month, settled at the end. */
final class HoldingScenes {
    private HoldingScenes() {}

    static List<Scene> all() {
        String settlement = "/invoice/settlement.xhtml?id={endedLease}";
        return List.of(
                Scene.of("lease, account of the year before", "/tenant/lease.xhtml?id={lease}&until=2025-11-05"),
                Scene.of("deposit and advance", "/invoice/holding.xhtml?id={lease}"),
                Scene.of("deposit and advance, settled", "/invoice/holding.xhtml?id={settledLease}"),
                Scene.of("deposit and advance, refused", "/invoice/holding.xhtml?id={lease}")
                        .after(Scenes::sends),
                Scene.of("receipt, taken back", "/invoice/receipt-reversal.xhtml?id={lease}&receipt={receipt}"),
                Scene.of(
                        "receipt, taken back, to decide",
                        "/invoice/receipt-reversal.xhtml?id={endedLease}&receipt={reversal}"),
                Scene.of("deposit, settling", settlement),
                Scene.of("deposit, settling, looked at", settlement)
                        .after(page -> page.fill("[id='form:deductions:0:amount']", "2,500.00"))
                        .after(page -> page.fill("[id='form:deductions:0:reason']", "Kitchen window broken"))
                        .clicking("[id='form:look']")
                        .after(page -> page.waitForSelector("#preview")),
                Scene.of("deposit, settling, refused", settlement)
                        .after(page -> page.fill("[id='form:deductions:0:reason']", "Kitchen window broken"))
                        .clicking("[id='form:look']")
                        .after(page -> page.waitForSelector("[aria-invalid=true]")));
    }
}
