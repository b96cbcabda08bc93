package com.baribhara.e2e;

import com.baribhara.bench.Sql;
import com.baribhara.it.RunningSystem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The thing of the landlord's that each path of the API names: by the beginning of the path, the longest that fits. */
final class MatrixThings {
    /** Where the showroom has one of each. */
    private static final String SHOWN = """
            /leases {lease}
            /correction-requests {correction}
            /credit-notes {creditNote}
            /escalation-runs {escalations}
            /invoice-runs {run}
            /late-fee-runs {lateFees}
            /utility-runs {utilityRun}
            /invoices {invoice}
            /meters {meter}
            /properties {property}
            /units {unit}
            /tenants {tenant}
            /imports {import}
            /roles {role}
            /accounts {person}
            /people {person}
            /rates {comingRate}
            /tariffs {comingTariff}
            /me/leases {lease}
            """;

    private static final String PAPERS = """
            insert into document (organisation_id, id, owner_kind, owner_id, kind, name, media_type, size, sha256, added_by, added_at)
            select %1$d, uuidv7(), 'LEASE', '%2$s', 'OTHER', 'memo.pdf', 'application/pdf', 4, repeat('0', 64), 'test', now();
            insert into document_content (organisation_id, document_id, content)
            select organisation_id, id, 'memo' from document where organisation_id = %1$d and name = 'memo.pdf'
            on conflict do nothing;
            insert into document (organisation_id, id, owner_kind, owner_id, kind, name, media_type, size, sha256, added_by, added_at)
            select %1$d, uuidv7(), 'READING', '%3$s', 'METER_PHOTO', 'photo.png', 'image/png', 4, repeat('0', 64), 'test', now()
            where not exists (select from document where owner_id = '%3$s');
            insert into document_content (organisation_id, document_id, content)
            select organisation_id, id, 'memo' from document where organisation_id = %1$d and name = 'photo.png'
            on conflict do nothing;
            insert into account_photo (account_id, content, sha256, added_at) values ('%4$s', 'memo', repeat('0', 64), now())
            on conflict do nothing
            """;

    static final String NOBODYS = "0197a000-0000-7000-8000-00000000beef";

    private static final String ID = "{id}";
    private final Map<String, String> ids = new LinkedHashMap<>();
    private String receipt;
    private String reading;

    private MatrixThings() {}

    static MatrixThings of(Showroom room) throws SQLException {
        MatrixThings things = new MatrixThings();
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Sql administrator = new Sql(connection);
            long key = administrator.number(
                    "select organisation_id from lease where id = '" + room.fillIn("{lease}") + "'");
            administrator.run("""
                    update tenant set account_id = (select account_id from account_role r
                        where r.organisation_id = %1$d and r.role = 'TENANT' order by account_id limit 1)
                    where organisation_id = %1$d and id = '%2$s'
                      and not exists (select from tenant t where t.organisation_id = %1$d and t.account_id is not null)
                    """.formatted(key, room.fillIn("{tenant}")));
            administrator.run(PAPERS.formatted(
                    key, room.fillIn("{settledLease}"), room.fillIn("{reading}"), room.fillIn("{person}")));
            things.fill(room, administrator, key);
        }
        return things;
    }

    private void fill(Showroom room, Sql administrator, long key) throws SQLException {
        for (String line : room.fillIn(SHOWN).lines().toList()) {
            String[] words = line.split(" ");
            ids.put(words[0], words[1]);
        }
        look(room, administrator, key);
    }

    private void look(Showroom room, Sql administrator, long key) throws SQLException {
        ids.put(
                "/documents",
                administrator.text(
                        "select id from document where organisation_id = " + key + " and name = 'memo.pdf' limit 1"));
        ids.put("/shared-bills", sharedBill(room, administrator, key));
        ids.put(
                "/late-fee-policies",
                administrator.text("select id from late_fee_policy where organisation_id = " + key + " limit 1"));
        receipt = room.fillIn("{receipt}");
        reading = room.fillIn("{reading}");
        ids.put(
                "/me/sessions",
                administrator.text("select s.id from account_session s join account_role r using (account_id)"
                        + " where r.organisation_id = " + key + " and r.role = 'OWNER' limit 1"));
        ids.put(
                "/audit/events",
                administrator.text("select id from domain_event where organisation_id = " + key + " limit 1"));
        ids.put("/me/contacts", NOBODYS);
        ids.put("/me/identities", NOBODYS);
        ids.put("/invitations", NOBODYS);
        ids.put("/auth/invitations", NOBODYS);
        ids.put("/auth/recoveries", NOBODYS);
        ids.put("/auth/registrations", NOBODYS);
        ids.put(
                "/me/invoices",
                administrator.text("select id from invoice where organisation_id = " + key + " and lease_id = '"
                        + room.fillIn("{lease}") + "' limit 1"));
    }

    private static String sharedBill(Showroom room, Sql administrator, long key) throws SQLException {
        administrator.run("""
                insert into shared_bill (organisation_id, id, property_id, kind, number, period_start, period_end, amount, basis, vacancy, status,
                    entered_by, entered_at)
                select %1$d, uuidv7(), '%2$s', 'WATER', 'MATRIX', '2026-10-01', '2026-10-31', 100, 'EQUAL', 'LANDLORD', 'POSTED', 'test', now()
                where not exists (select from shared_bill where organisation_id = %1$d and number = 'MATRIX')
                """.formatted(key, room.fillIn("{property}")));
        return administrator.text(
                "select id from shared_bill where organisation_id = " + key + " and number = 'MATRIX' limit 1");
    }

    /** What of another tenant of the same landlord's a tenant asks for. */
    static String ofAnotherTenant(Showroom room, String path) {
        return path.startsWith("/me/invoices") ? room.fillIn("{paidInvoice}") : room.fillIn("{settledLease}");
    }

    boolean known(String path) {
        return !path.contains(ID) || !of(path).isEmpty();
    }

    /** The path with the landlord's own things in it. */
    String fillIn(String path) {
        return fillIn(path, of(path));
    }

    String fillIn(String path, String id) {
        return path.replace(ID, id)
                .replace("{kind}", "SUB_METER_ELECTRICITY")
                .replace("{code}", "GAS-METER")
                .replace("{receipt}", receipt)
                .replace("{reading}", reading)
                .replace("{from}", "2026-12-01");
    }

    private String of(String path) {
        return ids.entrySet().stream()
                .filter(thing -> path.startsWith(thing.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
