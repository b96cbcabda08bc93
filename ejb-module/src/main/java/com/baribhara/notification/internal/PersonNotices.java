package com.baribhara.notification.internal;

import com.baribhara.shared.person.Person;
import com.baribhara.shared.person.PersonFile;
import com.baribhara.shared.person.PersonRecords;
import com.baribhara.shared.person.PersonTrace;
import com.baribhara.shared.person.Standpoint;
import com.baribhara.shared.sql.Database;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the person was told here, and what was written to them: messages lose their recipient, who is all that is in them, by going. */
@ApplicationScoped
public class PersonNotices implements PersonRecords {
    private static final String TO_THEM = "delete from delivery where recipient = any (?)";

    @Override
    public List<PersonFile> files(Database database, Person person) {
        return List.of(
                PersonFile.of(
                        database,
                        "notices.json",
                        "select kind, params, created_at, read_at from notification where tenant_id = ? order by created_at",
                        person.tenant()),
                PersonFile.of(
                        database,
                        "messages.json",
                        "select kind, channel, recipient, state, created_at, ended_at from delivery where recipient = any (?)"
                                + " order by created_at",
                        contacts(person)));
    }

    @Override
    public List<PersonTrace> traces(Database database, Person person) {
        return List.of(
                counted(database, "notices", "select count(*) from notification where tenant_id = ?", person.tenant()),
                counted(
                        database,
                        "messages",
                        "select count(*) from delivery where recipient = any (?)",
                        contacts(person)));
    }

    private static PersonTrace counted(Database database, String what, String query, Object of) {
        return database.query(query, row -> PersonTrace.erased(what, row.getLong(1)), of)
                .get(0);
    }

    /** Codes for the way back in are the installation's messages. */
    @Override
    public void erase(Database database, Person person) {
        database.update("delete from notification where tenant_id = ?", person.tenant());
        database.update(TO_THEM, contacts(person));
        Standpoint.ofInstallation(database, () -> database.update(TO_THEM, contacts(person)));
    }

    private static SqlArray contacts(Person person) {
        return SqlArray.of("text", person.contacts());
    }
}
