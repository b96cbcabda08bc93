package com.baribhara.shared.schema;

import com.baribhara.migrations.SchemaVersion;

/** The schema this build works with; the server does not start on a database that has another. */
public final class BuiltSchema {
    private BuiltSchema() {}

    /** The time in the name of the newest migration, {@code 202611250251}. */
    public static String version() {
        return SchemaVersion.builtFor();
    }
}
