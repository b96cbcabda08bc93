package com.baribhara.migrations;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings a database to this version's schema, with the owner's rights. Two at once wait for each other. */
public final class Migrations {
    private final String url;
    private final String ownerPassword;

    public Migrations(String url, String ownerPassword) {
        this.url = url;
        this.ownerPassword = ownerPassword;
    }

    /** The number of migrations it applied: none when the schema was up to date. */
    public int apply() {
        MigrateResult result = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, RolePasswords.OWNER, ownerPassword)
                .locations("classpath:com/baribhara/migrations")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
        return result.migrationsExecuted;
    }
}
