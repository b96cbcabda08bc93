package com.baribhara.shared.internal;

import com.baribhara.shared.person.Person;
import com.baribhara.shared.person.PersonFile;
import com.baribhara.shared.person.PersonRecords;
import com.baribhara.shared.person.PersonTrace;
import com.baribhara.shared.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The event log names people by their ids and fields by their names, and tenants not even as {@link
 * com.baribhara.shared.security.Actor#recorded those who act}: when the person is gone, the ids lead nowhere. So it stays whole.
 */
@ApplicationScoped
public class PersonEvents implements PersonRecords {

    @Override
    public List<PersonFile> files(Database database, Person person) {
        return List.of(PersonFile.of(
                database,
                "events.json",
                "select type, occurred_at, payload, address from domain_event where aggregate_id = ? or account_id = ? order by position",
                person.tenant(),
                person.account().orElse(person.tenant())));
    }

    @Override
    public List<PersonTrace> traces(Database database, Person person) {
        return List.of();
    }

    @Override
    public void erase(Database database, Person person) {
        // append-only, and without anything of the person
    }
}
