package com.baribhara.it;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * An archive of tests that is deployed beside the running EAR and sees the classes of its modules. The EAR itself stays as Maven
 * built it, and is not deployed again for each class.
 */
public final class BesideTheEar {
    private static final String MODULES =
            "deployment.baribhara.ear.ejb-module.jar, deployment.baribhara.ear.batch-jobs.jar";

    private BesideTheEar() {}

    public static WebArchive withTests(Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, "it-" + classes[0].getSimpleName() + ".war")
                .addClasses(classes)
                .setManifest(new StringAsset("Manifest-Version: 1.0\nDependencies: " + MODULES + "\n"));
    }
}
