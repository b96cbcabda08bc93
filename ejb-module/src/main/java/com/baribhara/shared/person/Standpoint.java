package com.baribhara.shared.person;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.sql.Database;
import java.util.UUID;

/**
 * From where a step of a transaction looks at the database, when what it must erase is seen by others than whoever asks. Afterwards that is
 * put back, so that all else, and what is recorded, is theirs again; a step that fails takes its transaction along.
 */
public enum Standpoint {
    ACCOUNT("baribhara.account"),
    ORGANISATION("baribhara.organisation");

    private final String setting;

    Standpoint(String setting) {
        this.setting = setting;
    }

    /** As the account itself, which alone sees its places in other organisations. */
    public static void ofAccount(Database database, UUID account, Runnable step) {
        ACCOUNT.during(database, account.toString(), step);
    }

    /** As the installation, whose messages are those of no organisation. */
    public static void ofInstallation(Database database, Runnable step) {
        String key = database.query(
                        "select organisation_key(?)::text",
                        row -> row.getString(1),
                        OrganisationId.INSTALLATION.value())
                .get(0);
        ORGANISATION.during(database, key, step);
    }

    private void during(Database database, String value, Runnable step) {
        String before = database.query(
                        "select coalesce(current_setting(?, true), '')", row -> row.getString(1), setting)
                .get(0);
        set(database, value);
        step.run();
        set(database, before);
    }

    private void set(Database database, String value) {
        database.query("select set_config(?, ?, true)", row -> row.getString(1), setting, value);
    }
}
