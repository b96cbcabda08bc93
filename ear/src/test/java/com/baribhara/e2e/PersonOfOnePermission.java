package com.baribhara.e2e;

import com.baribhara.bench.Sql;
import com.baribhara.it.RunningSystem;
import com.baribhara.shared.security.Rights;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody of the landlord's office who has one role of its own, made of one permission and what that needs. */
final class PersonOfOnePermission {
    private static final String HIRE = """
            with person as (
                insert into account (id, username, display_name, password_hash, status, created_at)
                select uuidv7(), '%2$s', '%3$s', a.password_hash, 'ACTIVE', now()
                from account a join account_role o on o.account_id = a.id
                where o.organisation_id = %1$d and o.role = 'OWNER' limit 1 returning id),
            made as (
                insert into custom_role (organisation_id, id, name, created_at) values (%1$d, uuidv7(), 'Only %3$s', now()) returning id),
            granted as (
                insert into custom_role_permission (organisation_id, role_id, permission)
                select %1$d, made.id, permission from made, unnest(string_to_array('%4$s', ',')) as permission),
            held as (
                insert into account_custom_role (organisation_id, account_id, role_id)
                select %1$d, person.id, made.id from person, made)
            insert into account_role (organisation_id, account_id, role) select %1$d, id, 'CUSTOM' from person
            """;

    private PersonOfOnePermission() {}

    /** @return the user name; the password is that of all offices */
    static String hired(Showroom room, String permission) throws SQLException {
        String username = permission.replace('.', '-') + "-" + room.landlord().mark() + "@office.example";
        Set<String> whole = Rights.with(Set.of(permission));
        whole.retainAll(Rights.grantable());
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            new Sql(connection)
                    .run(HIRE.formatted(
                            room.landlord().key(),
                            username,
                            permission,
                            whole.stream().collect(Collectors.joining(","))));
        }
        return username;
    }
}
