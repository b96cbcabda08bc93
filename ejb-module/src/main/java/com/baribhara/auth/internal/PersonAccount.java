package com.baribhara.auth.internal;

import com.baribhara.shared.person.Person;
import com.baribhara.shared.person.PersonFile;
import com.baribhara.shared.person.PersonRecords;
import com.baribhara.shared.person.PersonTrace;
import com.baribhara.shared.person.Standpoint;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.sql.Database;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The account of a person loses its place in this organisation; when it has none anywhere, it is closed and forgets who it was. */
@ApplicationScoped
public class PersonAccount implements PersonRecords {

    @Override
    public List<PersonFile> files(Database database, Person person) {
        List<PersonFile> files = new ArrayList<>();
        files.add(PersonFile.of(
                database,
                "invitations.json",
                "select contact, name, name_bn, created_at, accepted_at, revoked_at from invitation where tenant_id = ?",
                person.tenant()));
        person.account()
                .filter(PersonAccount::asks)
                .ifPresent(account -> files.add(PersonFile.of(database, "sign-in.json", """
                        select a.username, a.email, a.phone, a.display_name, a.display_name_bn, a.locale, a.channel, a.status, a.created_at,
                            (select jsonb_agg(to_jsonb(s) - 'account_id') from account_session s where s.account_id = a.id) as sessions
                        from account a where a.id = ?""", account)));
        person.account()
                .ifPresent(account -> files.add(PersonFile.of(
                        database,
                        "photo.json",
                        "select encode(content, 'base64') as jpeg, added_at from account_photo where account_id = ?",
                        account)));
        return files;
    }

    /** From where somebody signs in, to whatever organisation, is nothing that one of them hands over: it is for the person alone. */
    private static boolean asks(UUID account) {
        return CurrentActor.find()
                .flatMap(Actor::account)
                .filter(account::equals)
                .isPresent();
    }

    @Override
    public List<PersonTrace> traces(Database database, Person person) {
        List<PersonTrace> traces = new ArrayList<>(database.query(
                "select count(*) from invitation where tenant_id = ? and name <> '(erased)'",
                row -> PersonTrace.erased("invitations", row.getLong(1)),
                person.tenant()));
        person.account()
                .ifPresent(account -> traces.addAll(database.query(
                        "select count(*) from account_photo where account_id = ?",
                        row -> PersonTrace.erased("photo", row.getLong(1)),
                        account)));
        traces.add(PersonTrace.erased("account", person.account().isPresent() ? 1 : 0));
        return traces;
    }

    @Override
    public void erase(Database database, Person person) {
        database.update("""
                update invitation set contact = 'erased-' || id, name = '(erased)', name_bn = null,
                    revoked_at = case when accepted_at is null then coalesce(revoked_at, now()) else revoked_at end
                where tenant_id = ?""", person.tenant());
        database.update("delete from verification where contact = any (?)", SqlArray.of("text", person.contacts()));
        person.account().ifPresent(account -> leave(database, account));
    }

    private static void leave(Database database, UUID account) {
        database.update("delete from account_role where account_id = ? and role = 'TENANT'", account);
        database.update("""
                update account_session set ended_at = coalesce(ended_at, now()), end_reason = coalesce(end_reason, 'ACCOUNT_DISABLED'),
                    address = '-', user_agent = '-' where account_id = ?""", account);
        Standpoint.ofAccount(database, account, () -> forget(database, account));
    }

    private static void forget(Database database, UUID account) {
        database.update("""
                update account set username = 'erased-' || id, email = null, phone = null, display_name = '(erased)',
                    display_name_bn = null, password_hash = '!', status = 'DISABLED', version = version + 1
                where id = ? and not exists (select from account_role r where r.account_id = account.id)""", account);
        for (String theirs : List.of("account_photo", "linked_identity", "second_factor")) {
            database.update(
                    "delete from " + theirs
                            + " p where account_id = ? and not exists (select from account_role r where r.account_id = p.account_id)",
                    account);
        }
    }
}
