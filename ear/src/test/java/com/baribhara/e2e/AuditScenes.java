package com.baribhara.e2e;

import java.util.List;

/** The event log and its proofs. */
final class AuditScenes {
    private AuditScenes() {}

    static List<Scene> all() {
        return List.of(
                Scene.of("events", "/audit/events.xhtml"),
                Scene.of("events, nothing found", "/audit/events.xhtml?find=zzqx"),
                Scene.of("events, senseless filter", "/audit/events.xhtml?person=SENSELESS&from=yesterday&size=7"),
                Scene.of("events, as the administrator", "/audit/events.xhtml").seenBy(Who.ADMIN),
                Scene.of("event", "/audit/events.xhtml").clicking("a[href^='/audit/event.xhtml']"),
                Scene.of("event, unknown", "/audit/event.xhtml?id=00000000-0000-7000-8000-00000000dead")
                        .answered(404),
                Scene.of("proofs of the log", "/audit/proofs.xhtml"));
    }
}
