package com.baribhara.it;

import com.baribhara.bench.Sql;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A landlord's company of its own and the accounts of its people; made by SQL, because no account may found a company. */
public record Office(long key, String mark) {
    private static final List<String> ROLES = List.of("OWNER", "MANAGER", "ACCOUNTANT", "CARETAKER", "TENANT");
    /** A password says with its hash how dear it is to try: these are cheap, so that tests sign in at once. */
    private static final Argon2Function CHEAP = Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID);

    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();
    private static final String FOUND = """
            insert into organisation (uid, name, name_bn, bin, created_at)
            values (uuidv7(), '%s', '%s', '0012345670101', now()) returning id
            """;
    private static final String EMPLOY = """
            with person as (
                insert into account (id, username, display_name, display_name_bn, password_hash, status, created_at)
                values (uuidv7(), '%s', '%s', '%s', '%s', 'ACTIVE', now()) returning id)
            insert into account_role (organisation_id, account_id, role) select %d, id, '%s' from person
            """;

    public static Office founded(Sql administrator, String name, String nameBn) throws SQLException {
        return hired(administrator, administrator.number(FOUND.formatted(name, nameBn)), accounts());
    }

    /** People for a company that is there already, in whichever system has these accounts. */
    public static Office hired(Sql administrator, long company, Accounts accounts) throws SQLException {
        Office office = new Office(company, UUID.randomUUID().toString().substring(0, 8));
        String hash = HASHES.computeIfAbsent(accounts.password("OWNER"), Office::hash);
        for (String role : ROLES) {
            administrator.run(
                    EMPLOY.formatted(office.username(role), "Farhana Rahman", "ফারহানা রহমান", hash, office.key, role));
        }
        return office;
    }

    public String username(String role) {
        return role.toLowerCase(Locale.ROOT) + "-" + mark + "@office.example";
    }

    /** All of them have the password of the first owner. */
    public static String password() {
        return accounts().password("OWNER");
    }

    public RequestSpecification as(String role) {
        return Api.as(username(role), password());
    }

    private static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(CHEAP).getResult();
    }

    private static Accounts accounts() {
        return RunningSystem.get().accounts();
    }
}
