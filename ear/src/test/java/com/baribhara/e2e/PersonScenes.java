package com.baribhara.e2e;

import java.util.List;

/** What is kept of a person: handed over, erased. */
final class PersonScenes {
    private PersonScenes() {}

    static List<Scene> all() {
        String data = "/tenant/personal-data.xhtml?id={tenant}";
        return List.of(Scene.of("personal data", data));
    }
}
