package com.baribhara.tenant.internal;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.person.Person;
import com.baribhara.shared.person.PersonFile;
import com.baribhara.shared.person.PersonRecords;
import com.baribhara.shared.person.PersonTrace;
import com.baribhara.shared.person.RetentionLaw;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.time.Dhaka;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A person's rows, of whatever domain. */
@ApplicationScoped
public class PersonRows {
    private static final String PERSON = """
            select t.id, t.account_id,
                array(select distinct c from unnest(array[t.email, t.phone, a.email, a.phone, a.username]) c where c is not null),
                array(select distinct n from unnest(array[t.name, t.name_bn]) n where n is not null and t.erased_at is null)
            from tenant t left join account a on a.id = t.account_id where \
            """;

    private final OrganisationDatabase database;
    private final Instance<PersonRecords> domains;
    private final Clock clock;

    protected PersonRows() {
        this(null, null, null);
    }

    @Inject
    public PersonRows(OrganisationDatabase database, @Any Instance<PersonRecords> domains, Clock clock) {
        this.database = database;
        this.domains = domains;
        this.clock = clock;
    }

    public void enter(OrganisationId organisation) {
        database.enter(organisation);
    }

    public Optional<Person> find(UUID tenant) {
        return database.query(PERSON + "t.id = ?", PersonRows::person, tenant).stream()
                .findFirst();
    }

    public Optional<Person> ofAccount(UUID account) {
        return database.query(PERSON + "t.account_id = ?", PersonRows::person, account).stream()
                .findFirst();
    }

    /** Two who erase at once do it one after the other. */
    public void lock(Person person) {
        database.query("select id from tenant where id = ? for update", row -> row.getString(1), person.tenant());
    }

    /** What the tenant is called, and since when they are erased: null when they are not. */
    public record Known(String name, String nameBn, OffsetDateTime erasedAt) {}

    public Known known(Person person) {
        return database.query(
                        "select name, name_bn, erased_at from tenant where id = ?",
                        row -> new Known(
                                row.getString(1), row.getString(2), erased(row.getObject(3, OffsetDateTime.class))),
                        person.tenant())
                .get(0);
    }

    private static OffsetDateTime erased(OffsetDateTime at) {
        return at == null ? null : Dhaka.time(at.toInstant());
    }

    public List<RetentionLaw.Rule> law() {
        return RetentionLaw.inForce(database, Dhaka.today(clock));
    }

    public List<PersonFile> files(Person person) {
        return each().flatMap(domain -> domain.files(database, person).stream()).toList();
    }

    public List<PersonTrace> traces(Person person) {
        return each().flatMap(domain -> domain.traces(database, person).stream())
                .filter(trace -> trace.count() > 0)
                .toList();
    }

    public void erase(Person person) {
        each().forEach(domain -> domain.erase(database, person));
    }

    private Stream<? extends PersonRecords> each() {
        return domains.stream();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject(1, UUID.class),
                Optional.ofNullable(row.getObject(2, UUID.class)),
                texts(row.getArray(3)),
                texts(row.getArray(4)));
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
