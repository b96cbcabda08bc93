package com.baribhara.e2e;

import java.util.List;

/** Rents that rise by themselves. */
final class RiseScenes {
    private RiseScenes() {}

    static List<Scene> all() {
        return List.of(
                Scene.of("how the rent rises", "/tenant/escalation-form.xhtml?id={lease}"),
                Scene.of("how the rent rises, none yet", "/tenant/escalation-form.xhtml?id={endedLease}"),
                Scene.of("how the rent rises, looked at", "/tenant/escalation-form.xhtml?id={lease}")
                        .clicking("[id='form:look']")
                        .after(page -> page.waitForSelector("#outlook")),
                Scene.of("how the rent rises, ending", "/tenant/escalation-form.xhtml?id={lease}")
                        .clicking("[data-dialog=ending]"),
                Scene.of("how the rent rises, refused", "/tenant/escalation-form.xhtml?id={endedLease}")
                        .after(Scenes::sends),
                Scene.of("increases of rent", "/invoice/escalations.xhtml"),
                Scene.of("increases of rent, none yet", "/invoice/escalations.xhtml")
                        .seenBy(Who.NEWCOMER),
                Scene.of("increases of rent, preview", "/invoice/escalation-run.xhtml?id={escalations}"));
    }
}
