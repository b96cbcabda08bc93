package com.baribhara.e2e;

import java.util.List;

/** Where people are signed in, and who may sign in. */
final class SessionScenes {
    private SessionScenes() {}

    static List<Scene> all() {
        return List.of(
                Scene.of("devices", "/user/devices.xhtml"),
                Scene.of("devices, as the tenant", "/user/devices.xhtml").seenBy(Who.TENANT),
                Scene.of("staff, disabling", "/user/staff.xhtml").clicking("[data-dialog^=disable-]"));
    }
}
