package com.baribhara.e2e;

import java.util.List;

/** Finding people, and what one says of oneself. */
final class PeopleScenes {
    private static final String PEOPLE = "/user/people.xhtml";
    private static final String PROFILE = "/user/profile-form.xhtml";
    private static final String PHOTO = "/user/photo-form.xhtml";

    private PeopleScenes() {}

    static List<Scene> all() {
        return List.of(
                Scene.of("people", PEOPLE),
                Scene.of("people, as the accountant", PEOPLE).seenBy(Who.ACCOUNTANT),
                Scene.of("people, tenants", PEOPLE + "?role=TENANT"),
                Scene.of("people, nothing found", PEOPLE + "?find=zzqx"),
                Scene.of("people, senseless filter", PEOPLE + "?role=KING&state=SENSELESS&sort=nothing"),
                Scene.of("my account, saved", "/user/profile.xhtml?saved=true"),
                Scene.of("my name and preferences", PROFILE),
                Scene.of("my name and preferences, as a tenant", PROFILE).seenBy(Who.TENANT),
                Scene.of("my name and preferences, refused", PROFILE)
                        .after(page -> page.fill("[id='form:displayName']", ""))
                        .after(Scenes::sends),
                Scene.of("my photo", PHOTO),
                Scene.of("my photo, as a tenant", PHOTO).seenBy(Who.TENANT));
    }
}
