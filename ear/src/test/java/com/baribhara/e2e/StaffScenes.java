package com.baribhara.e2e;

import java.util.List;

/** Who is what in the office, and the roles that it makes itself. */
final class StaffScenes {
    private StaffScenes() {}

    static List<Scene> all() {
        return List.of(
                Scene.of("roles", "/user/roles.xhtml"),
                Scene.of("roles, none yet", "/user/roles.xhtml").seenBy(Who.NEWCOMER),
                Scene.of("role form", "/user/role-form.xhtml"),
                Scene.of("role form, refused", "/user/role-form.xhtml").after(Scenes::sends),
                Scene.of("role form, change", "/user/role-form.xhtml?id={role}"),
                Scene.of("person", "/user/person.xhtml?id={person}"));
    }
}
