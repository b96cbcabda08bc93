package com.baribhara.shared.person;

import com.baribhara.shared.sql.Database;
import java.util.List;

/** What one domain keeps of a person. All in the caller's transaction, which is in the person's organisation already. */
public interface PersonRecords {

    List<PersonFile> files(Database database, Person person);

    List<PersonTrace> traces(Database database, Person person);

    void erase(Database database, Person person);
}
